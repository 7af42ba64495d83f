import Records

/// Tracks and artists with their histories: made only when a name, an edition or a story has changed.
///
/// A class, because a render closure of each of them shares it.
final class NamePlan: Sendable {
  /// Days of stories that the pages name.
  static let storyDays = 90

  let content: SiteContent
  let tracks: RankHistory
  let artists: RankHistory
  let lines: LinesByName
  let releases: ReleasesByName

  init(_ content: SiteContent) {
    let names = content.names
    self.content = content
    tracks = RankHistory(
      content.charts.filter { $0.chart.subject == .tracks }, count: names.tracks.count, place: names.trackPlace(of:))
    artists = RankHistory(
      content.charts.filter { $0.chart.subject != .tracks }, count: names.artists.count, place: names.artistPlace(of:))
    lines = LinesByName(content)
    releases = ReleasesByName(content)
  }

  /// What the whole group depends on.
  static func inputs(_ content: SiteContent) -> Fingerprint {
    var inputs = content.frame.mixer
    if let kept = content.namesKept { inputs.add(kept.editions) }
    inputs.add(content.stories.hidesSamples)
    for entry in content.stories.last(days: storyDays) { inputs.add(entry.fingerprint) }
    for entry in content.news.last(days: storyDays) { inputs.add(entry.rollup.namedFingerprint) }
    for entry in ReleasesByName.entries(content) { inputs.add(entry.rollup.notableFingerprint) }
    return inputs.fingerprint
  }

  /// The units of all tracks and artists.
  func units(_ selection: PageSelection) -> PageUnits {
    let trackInputs = content.names.tracks.indices.map { TrackPage.inputs($0, self) }
    let tracks = PageUnits(count: content.names.tracks.count) { [self] place in
      PageUnit(key: "tracks/\(content.names.tracks[place].slug)", inputs: trackInputs[place]) {
        [self] sink throws(SiteError) in try TrackPage.render(place, self, selection, into: &sink)
      }
    }
    let artists = PageUnits(count: content.names.artists.count) { [self] place in
      let inputs = ArtistPage.inputs(place, self, trackInputs)
      return PageUnit(key: "artists/\(content.names.artists[place].slug)", inputs: inputs) {
        [self] sink throws(SiteError) in try ArtistPage.render(place, self, selection, into: &sink)
      }
    }
    return PageUnits(parts: [tracks, artists, PageUnits([FindIndex.unit(self), ArtistsEndpoint.unit(self)])])
  }
}
