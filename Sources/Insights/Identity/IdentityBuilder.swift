public import Records

/// Collects printed names and freezes them to an ``Identity``.
///
/// Add editions in ascending order of date (charts of one day by id): then a later run only adds to what an earlier one saw,
/// and a slug, once given, stays.
public struct IdentityBuilder: Sendable {
  private var index = RecordingIndex()
  private var artists = ArtistIndex()
  private var memo: [ChartSong: Int] = [:]
  /// Every credit in the order of first sight, so that artists get their names and slugs in a stable order.
  private var credits: [ArtistCredit] = []
  private var knownCredits: Set<String> = []

  /// An empty collection.
  public init() {}

  /// Adds every row of an edition.
  public mutating func add(_ edition: ChartEdition, subject: ChartConfiguration.Subject) {
    let isPartial = ChartEdition.printsFirstArtistOnly(edition.provider)
    for entry in edition.entries where !ChartSong(entry).isNameless {
      if subject == .tracks {
        add(title: entry.title, artist: entry.artist, ids: entry.ids, isPartial: isPartial)
      } else {
        learn(credit: entry.artist.isEmpty ? entry.title : entry.artist)
      }
    }
  }

  /// Adds one printed name of a track.
  ///
  /// - Parameter isPartial: whether the source prints the first artist only.
  public mutating func add(
    title: String, artist: String, ids: ChartEntry.IDs = ChartEntry.IDs(), isPartial: Bool = false
  ) {
    let song = ChartSong(title: title, artist: artist)
    if let known = memo[song] {
      if !ids.isEmpty { index.merge(ids, into: known) }
      return
    }
    let name = RecordingName(title: title, artist: artist, isPartial: isPartial)
    memo[song] = index.add(name, printed: song, ids: ids)
    learn(credit: artist)
    for guests in name.title.guests { learn(credit: guests) }
  }

  /// The credits that adding an edition would learn, each once, in the order of the rows: artists and guests that titles name.
  public static func credits(of edition: ChartEdition, subject: ChartConfiguration.Subject) -> [String] {
    let isPartial = ChartEdition.printsFirstArtistOnly(edition.provider)
    var seen: Set<String> = []
    return edition.entries.filter { !ChartSong($0).isNameless }.flatMap { entry in
      guard subject == .tracks else { return [entry.artist.isEmpty ? entry.title : entry.artist] }
      let name = RecordingName(title: entry.title, artist: entry.artist, isPartial: isPartial)
      return [entry.artist] + name.title.guests
    }.filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// Adds an artist credit without a track.
  public mutating func learn(credit: String) {
    guard !credit.isEmpty, knownCredits.insert(credit).inserted else { return }
    let parsed = ArtistCredit(credit)
    artists.learn(parsed.leads + parsed.members + parsed.guests)
    credits.append(parsed)
  }

  /// The index.
  public func build() -> Identity {
    var freezer = IdentityFreezer(artists: artists)
    for credit in credits { freezer.addArtists(of: credit) }
    for recording in index.recordings { freezer.add(recording) }
    return Identity(
      tracks: freezer.tracks, artists: freezer.artists, trackBySong: memo, trackBySlug: freezer.trackBySlug,
      artistByKey: freezer.artistByKey, artistBySlug: freezer.artistBySlug, names: artists)
  }
}
