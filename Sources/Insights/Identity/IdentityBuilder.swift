public import Records

/// Collects printed names and freezes them to an ``Identity``.
///
/// Add editions in the order in which they came, and those that came at once in ascending order of date (charts of one day
/// by id): then a later run only adds to what an earlier one saw, and a slug, once given, stays.
public struct IdentityBuilder: Sendable {
  private var index = RecordingIndex()
  private var artists = ArtistIndex()
  private var memo: [ChartSong: Int] = [:]
  /// Every credit in the order of first sight, so that artists get their names and slugs in a stable order.
  private var credits: [ArtistCredit] = []
  /// Names that were taken for one artist when they were first seen, and may have got a page as such.
  private var undivided: [ArtistCredit.Group] = []
  /// Each credit as it was taken apart: an artist's songs repeat it.
  private var parsed: [String: ArtistCredit] = [:]

  /// An empty collection.
  ///
  /// - Parameter count: at most so many names will be added, if that is known.
  public init(names count: Int = 0) {
    index.reserve(count)
  }

  /// Adds every row of an edition.
  public mutating func add(_ edition: ChartEdition, subject: ChartConfiguration.Subject) {
    var names = PrintedNames()
    names.add(edition)
    add(names, subject: subject)
  }

  /// Adds the names that a chart prints.
  public mutating func add(_ names: PrintedNames, subject: ChartConfiguration.Subject) {
    for row in names.rows {
      if subject == .tracks {
        add(title: row.title, artist: row.artist, ids: row.ids, isPartial: row.isPartial)
      } else {
        learn(credit: row.artist.isEmpty ? row.title : row.artist)
      }
    }
  }

  /// Adds one printed name of a track.
  ///
  /// - Parameter isPartial: whether the source prints the first artist only.
  /// - Returns: the place that its track will have among those of the index.
  @discardableResult
  public mutating func add(
    title: String, artist: String, ids: ChartEntry.IDs = ChartEntry.IDs(), isPartial: Bool = false
  ) -> Int {
    let song = ChartSong(title: title, artist: artist)
    if let known = memo[song] {
      if !ids.isEmpty { index.merge(ids, into: known) }
      return known
    }
    learn(credit: artist)
    let name = RecordingName(title: title, credit: parsed[artist] ?? ArtistCredit(artist), isPartial: isPartial)
    let place = index.add(name, printed: song, ids: ids)
    memo[song] = place
    for guests in name.title.guests { learn(credit: guests) }
    return place
  }

  /// The credits that adding an edition would learn, each once, in the order of the rows: artists and guests that titles name.
  public static func credits(of edition: ChartEdition, subject: ChartConfiguration.Subject) -> [String] {
    var seen: Set<String> = []
    return edition.entries.filter { !ChartSong($0).isNameless }.flatMap { entry in
      guard subject == .tracks else { return [entry.artist.isEmpty ? entry.title : entry.artist] }
      return [entry.artist] + TitleParts(entry.title).guests
    }.filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// Adds an artist credit without a track.
  public mutating func learn(credit: String) {
    guard !credit.isEmpty, parsed[credit] == nil else { return }
    let own = ArtistCredit(credit)
    parsed[credit] = own
    let groups = own.leads + own.members + own.guests
    artists.learn(groups)
    credits.append(own)
    for group in groups where group.names.count > 1 { undivided += artists.glued(in: group) }
  }

  /// The index. A builder that is not used again gives up what it holds while the index is made.
  ///
  /// - Parameter findsSongs: false where the places that ``add(title:artist:ids:isPartial:)`` gave are enough: the index then
  ///   knows no track by its printed name.
  public consuming func build(findsSongs: Bool = true) -> Identity {
    if !findsSongs { memo = [:] }
    // From the end of what is left, so that each can go when it has been taken.
    var recordings = index.takeRecordings()
    recordings.reverse()
    var freezer = IdentityFreezer(artists: artists, recordings: recordings.count)
    for credit in credits { freezer.addArtists(of: credit) }
    freezer.lead(undivided)
    (credits, parsed, undivided) = ([], [:], [])
    while let recording = recordings.popLast() { freezer.add(recording) }
    return Identity(
      tracks: freezer.tracks, artists: freezer.artists, trackBySong: memo, trackBySlug: freezer.trackBySlug,
      artistByKey: freezer.artistByKey, artistBySlug: freezer.artistBySlug, names: artists)
  }
}
