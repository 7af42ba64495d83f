import Records

/// A track's positions on one chart, ascending by date.
struct ChartRun: Sendable {
  let shelf: ChartShelf
  let points: ArraySlice<RankHistory.Point>
  /// What the editions of the first and the last position say of the past.
  private let oldest: EditionRollup.Details?
  private let newest: EditionRollup.Details?

  init(shelf: ChartShelf, points: ArraySlice<RankHistory.Point>) {
    self.shelf = shelf
    self.points = points
    oldest = points.first.map { shelf.details($0) }
    newest = points.count == 1 ? oldest : points.last.map { shelf.details($0) }
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

  /// Editions on the chart: the publisher's count, or that in the archive. Two printed names of a track can stand in one.
  var editions: Int {
    var own = 0
    var last = -1
    for point in points where point.edition != last {
      own += 1
      last = point.edition
    }
    return max(newest?.editions ?? 0, own)
  }

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
    let days = Dictionary(points.suffix(12).map { (day($0), Int32($0.rank)) }, uniquingKeysWith: { first, _ in first })
    return shelf.slots(upTo: last.edition).map { $0.flatMap { days[$0.day] } ?? 0 }[...]
  }
}
