import Records

/// Tracks and artists with their histories: made only when a name, an edition or a story has changed.
///
/// A class, because a render closure of each of them shares it.
final class NamePlan: Sendable {
  /// Days of stories that the pages name.
  static let storyDays = 90

  let content: SiteContent
  let tracks: RankHistory
  /// Of albums, and of artists as such.
  let billings: RankHistory
  /// Places of billings by that of the artist.
  private let billingsByArtist: [Int: [Int]]
  let lines: LinesByName
  let releases: ReleasesByName

  init(_ content: SiteContent) throws(SiteError) {
    let names = content.names
    self.content = content
    let ranks = try content.ranks.ranks(of: content.charts, songs: content.songs.songs.count)
    let charts = zip(content.charts, ranks).map { (shelf: $0, ranks: $1) }
    tracks = RankHistory(
      charts.filter { $0.shelf.chart.subject == .tracks }, count: names.tracks.count, places: names.trackOfSong)
    billings = RankHistory(
      charts.filter { $0.shelf.chart.subject != .tracks }, count: names.billings.count, places: names.billingOfSong)
    billingsByArtist = names.billingsByArtist()
    lines = LinesByName(content)
    releases = ReleasesByName(content)
  }

  /// The places of an artist's albums, and of the artist as such.
  func billings(ofArtist place: Int) -> [Int] { billingsByArtist[place] ?? [] }

  /// The runs of an artist's albums, each with the album's title, and those of the artist as such, with none.
  func own(ofArtist place: Int) -> [(album: String, run: ChartRun)] {
    billings(ofArtist: place).flatMap { billing in
      let album = content.names.billings[billing].title
      return billings.runs(of: billing).map { (album, $0) }
    }
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
    let glances = content.names.tracks.indices.map { TrackPage.glance($0, self) }
    let tracks = PageUnits(count: content.names.tracks.count) { [self] place in
      PageUnit(key: "tracks/\(content.names.trackSlug(place))", inputs: glances[place].inputs) {
        [self] sink throws(SiteError) in try TrackPage.render(place, self, selection, into: &sink)
      }
    }
    let artists = PageUnits(count: content.names.artists.count) { [self] place in
      let inputs = ArtistPage.inputs(place, self, glances)
      return PageUnit(key: "artists/\(content.names.artistSlug(place))", inputs: inputs) {
        [self] sink throws(SiteError) in try ArtistPage.render(place, self, selection, into: &sink)
      }
    }
    return PageUnits(parts: [
      tracks, artists, PageUnits([FindIndex.unit(self, glances), ArtistsEndpoint.unit(self, glances)]),
    ])
  }
}

/// What is known of a track when its inputs have been gathered, for those who ask it of all tracks.
struct TrackGlance: Sendable {
  /// Of its page.
  let inputs: Fingerprint
  /// The best rank on any chart.
  let peak: Int32?
  /// The charts that it is on now, by their places in the history.
  let charts: [Int]

  init(inputs: Fingerprint, _ stays: [RankHistory.Stay]) {
    self.inputs = inputs
    peak = stays.compactMap(\.peak).min().map { Int32(clamping: $0) }
    charts = stays.filter(\.isCurrent).map(\.chart)
  }
}
