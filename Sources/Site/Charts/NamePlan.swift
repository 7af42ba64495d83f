import Records

/// Tracks and artists with their histories: made only when a name, an edition or a story has changed.
struct NamePlan: Sendable {
  /// Days of stories that the pages name.
  static let storyDays = 90

  let content: SiteContent
  let tracks: RankHistory
  let artists: RankHistory
  let stories: StoriesByName
  /// Tracks by artist, in the order of the index.
  let tracksOfArtist: [[Int]]

  init(_ content: SiteContent) {
    let names = content.names
    self.content = content
    tracks = RankHistory(
      content.charts.filter { $0.chart.subject == .tracks }, count: names.tracks.count
    ) { names.songs[$0] }
    artists = RankHistory(
      content.charts.filter { $0.chart.subject != .tracks }, count: names.artists.count
    ) { names.credits[$0] }
    stories = StoriesByName(content)
    var tracksOfArtist = [[Int]](repeating: [], count: names.artists.count)
    for (place, track) in names.tracks.enumerated() {
      for artist in track.artists { tracksOfArtist[artist].append(place) }
    }
    self.tracksOfArtist = tracksOfArtist
  }

  /// What the whole group depends on.
  static func inputs(_ content: SiteContent) -> Fingerprint {
    var inputs = content.frame.mixer
    if let kept = content.namesKept { inputs.add(kept.inputs) }
    inputs.add(content.stories.hidesSamples)
    for entry in content.stories.last(days: storyDays) { inputs.add(entry.fingerprint) }
    return inputs.fingerprint
  }

  /// The units of all tracks and artists.
  func units(_ selection: PageSelection) -> [PageUnit] {
    let trackInputs = content.names.tracks.indices.map { TrackPage.inputs($0, self) }
    let trackUnits = content.names.tracks.indices.map { place in
      PageUnit(key: "tracks/\(content.names.tracks[place].slug)", inputs: trackInputs[place]) {
        sink throws(SiteError) in try TrackPage.render(place, self, selection, into: &sink)
      }
    }
    let artistUnits = content.names.artists.indices.map { place in
      let inputs = ArtistPage.inputs(place, self, trackInputs)
      return PageUnit(key: "artists/\(content.names.artists[place].slug)", inputs: inputs) { sink throws(SiteError) in
        try ArtistPage.render(place, self, selection, into: &sink)
      }
    }
    return trackUnits + artistUnits + [FindIndex.unit(self)]
  }
}

/// Stories of the last 90 days by the tracks and artists that they name, newest first.
struct StoriesByName: Sendable {
  private var byTrack: [String: [StoryRollup.Brief]] = [:]
  private var byArtist: [String: [StoryRollup.Brief]] = [:]

  init(_ content: SiteContent) {
    let entries = content.stories.last(days: NamePlan.storyDays)
    let briefs = entries.flatMap(\.rollup.briefs).sorted { ($1.latest, $0.id) < ($0.latest, $1.id) }
    for brief in briefs {
      for slug in brief.tracks { byTrack[content.names.track(slug: slug)?.slug ?? slug, default: []].append(brief) }
      for slug in brief.artists { byArtist[content.names.artist(slug: slug)?.slug ?? slug, default: []].append(brief) }
    }
  }

  func stories(ofTrack slug: String) -> ArraySlice<StoryRollup.Brief> { byTrack[slug]?.prefix(12) ?? [] }

  func stories(ofArtist slug: String) -> ArraySlice<StoryRollup.Brief> { byArtist[slug]?.prefix(12) ?? [] }
}
