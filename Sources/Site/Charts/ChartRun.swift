import Records

/// A track's positions on one chart, ascending by date: one an edition, the best where two releases of it stand in one.
struct ChartRun: Sendable {
  let shelf: ChartShelf
  let points: ArraySlice<RankHistory.Point>
  /// True where some edition has two rows that are the track.
  let isDoubled: Bool
  /// What the editions of the first and the last position say of the past.
  private let oldest: EditionRollup.Details?
  private let newest: EditionRollup.Details?

  init(shelf: ChartShelf, points: ArraySlice<RankHistory.Point>) {
    self.shelf = shelf
    isDoubled = zip(points, points.dropFirst()).contains { $0.edition == $1.edition }
    // Rows ascend by rank, so the first one is the best.
    let points = isDoubled ? Self.best(points)[...] : points
    self.points = points
    oldest = points.first.map { shelf.details($0) }
    newest = points.count == 1 ? oldest : points.last.map { shelf.details($0) }
  }

  /// The first position of each edition.
  private static func best(_ points: ArraySlice<RankHistory.Point>) -> [RankHistory.Point] {
    points.reduce(into: []) { if $0.last?.edition != $1.edition { $0.append($1) } }
  }

  /// The day of a position.
  func day(_ point: RankHistory.Point) -> Day { shelf.days[point.edition] }

  /// All positions with their days.
  var positions: some Sequence<(day: Day, rank: Int)> {
    points.lazy.map { (day: day($0), rank: $0.rank) }
  }

  /// The last position.
  var last: RankHistory.Point? { points.last }

  /// True while it is on the chart's newest edition.
  var isCurrent: Bool { last.map(shelf.isNewest) ?? false }

  /// When the edition that says where it stands now was fetched; nil where it does not stand there now.
  var asOf: Instant? { isCurrent ? shelf.fetched : nil }

  /// Whether the last position is a debut, a return or a move: what the page of its edition says.
  var entry: ChartEntry {
    ChartEntry(rank: last?.rank ?? 0, title: "", artist: "", previous: newest?.previous, status: newest?.status)
  }

  /// True when the first position is a debut, and not the begin of the archive or a rise from below the printed ranks.
  var isFirstKnown: Bool { oldest?.status == .new }

  /// Where it was before the first position, in words, where that is no debut.
  var origin: String {
    guard let first = points.first, first.edition > 0, let previous = oldest?.previous else {
      return "before the archive"
    }
    guard shelf.steps(from: first.edition - 1, to: first.edition) == 1 else { return "on an edition not on record" }
    let printed = shelf.editions.entries[first.edition - 1].rollup.rows.count
    return previous > printed ? "from below the printed ranks" : "under another name"
  }

  /// Best rank: the publisher's, or the best in the archive; see ``EditionRollup/Details/peak(archived:)``.
  var peak: Int? {
    points.lazy.map(\.rank).min().flatMap { newest?.peak(archived: $0) }
  }

  /// Editions on the chart: the publisher's count, or that in the archive.
  var editions: Int { max(newest?.editions ?? 0, points.count) }

  /// Editions in a row up to the last position.
  var streak: Int {
    if let published = newest?.streak, published > 0 { return published }
    var streak = 0
    var next: Int?
    for point in points.reversed() {
      guard next == nil || point.edition == (next ?? 0) - 1 else { break }
      streak += 1
      next = point.edition
    }
    return streak
  }

  /// Ranks of the 12 slots up to the last position.
  var slots: ArraySlice<Int32> {
    guard let last else { return [] }
    return shelf.slotPlaces(upTo: last.edition).map { place in
      Int32(points.suffix(12).first { $0.edition == place }?.rank ?? 0)
    }[...]
  }
}
