public import Records

/// What must be known of a chart's past to continue it: one small record for every song that was ever on it.
///
/// It is built edition by edition, so a run costs what is new, and can be rebuilt at any time from the stored editions.
public struct ChartHistory: Hashable, Sendable {
  /// A song's state after the last edition that it was on.
  public struct Past: Hashable, Sendable {
    /// The last edition that it was on.
    public var edition: Day
    /// Its rank there.
    public var rank: Int
    /// Its best rank so far, as the publisher says or as we counted.
    public var peak: Int?
    /// Editions on the chart so far, as the publisher says or as we counted.
    public var editions: Int?
    /// Consecutive editions up to ``edition``, counted within our unbroken record.
    public var streak: Int

    /// A song's state.
    public init(edition: Day, rank: Int, peak: Int?, editions: Int?, streak: Int) {
      self.edition = edition
      self.rank = rank
      self.peak = peak
      self.editions = editions
      self.streak = streak
    }
  }

  /// The first edition on record.
  public internal(set) var first: Day?
  /// The last edition on record.
  public internal(set) var last: Day?
  /// How many editions are on record.
  public internal(set) var count = 0
  /// Every song ever on the chart.
  public internal(set) var songs: [ChartSong: Past] = [:]
  /// Songs of the last edition, by rank; rows without a name are left out.
  public internal(set) var lastSongs: [ChartSong] = []
  /// How many rows of the last edition had no name.
  public internal(set) var nameless = 0
  /// The edition that has a content hash.
  public internal(set) var editionByHash: [String: Day] = [:]
  /// Columns that the publisher has filled and that passed their checks, in any edition.
  public internal(set) var published: Set<ChartVerdict.Column> = []

  /// A chart without a past.
  public init() {}

  /// The past that stored editions tell; they must ascend by date.
  public init(_ editions: some Sequence<ChartEdition>) {
    for edition in editions { append(edition) }
  }

  /// The past that a publisher tells: each song's last edition, and the edition directly before the next one.
  public init(songs: [ChartSong: Past], last: Day?) {
    self.songs = songs
    self.last = last
    first = last
    count = last == nil ? 0 : 1
    lastSongs = songs.filter { $0.value.edition == last }.sorted { $0.value.rank < $1.value.rank }.map(\.key)
  }

  /// Takes in the next edition; one that is not later than ``last`` is left out, because a past cannot be continued backwards.
  public mutating func append(_ edition: ChartEdition) {
    if let last, edition.edition <= last { return }
    lastSongs = []
    for entry in edition.entries where !ChartSong(entry).isNameless {
      lastSongs.append(ChartSong(entry))
      songs[ChartSong(entry)] = Past(
        edition: edition.edition, rank: entry.rank, peak: entry.peak, editions: entry.editions,
        streak: entry.streak ?? 1)
    }
    nameless = edition.entries.count - lastSongs.count
    editionByHash[edition.contentHash] = edition.edition
    for column in ChartVerdict.Column.allCases
    where !edition.computed.contains(column.rawValue) && column.isPresent(in: edition.entries) {
      published.insert(column)
    }
    first = first ?? edition.edition
    last = edition.edition
    count += 1
  }

  /// A song's past, or nil when it was never on the chart.
  public subscript(song: ChartSong) -> Past? {
    songs[song]
  }

  /// The last edition on record when it is directly before an edition of that date; nil when one is missing between them.
  ///
  /// Holidays move a date by some days, so less than one and a half times the rhythm still counts as the next edition.
  public func edition(directlyBefore date: Day, cadence: ChartConfiguration.Cadence) -> Day? {
    guard let last, last < date, 2 * last.days(until: date) < 3 * cadence.days else { return nil }
    return last
  }
}
