import Records

/// A track's positions on one chart, ascending by date.
struct ChartRun: Sendable {
  let shelf: ChartShelf
  let points: ArraySlice<RankHistory.Point>

  private var entries: [ChartShelf.Entry] { shelf.editions.entries }

  /// The day of a position.
  func day(_ point: RankHistory.Point) -> Day { shelf.days[Int(point.edition)] }

  /// All positions with their days.
  var positions: some Sequence<(day: Day, rank: Int)> {
    points.lazy.map { (day: day($0), rank: Int($0.rank)) }
  }

  /// The last position.
  var last: RankHistory.Point? { points.last }

  /// True while it is on the chart's newest edition.
  var isCurrent: Bool { last.map { Int($0.edition) == entries.count - 1 } ?? false }

  /// The rank in the edition before the last position; nil when it was not on it.
  var previous: Int? {
    guard let last, let before = points.dropLast().last, Int(before.edition) == Int(last.edition) - 1 else {
      return nil
    }
    return Int(before.rank)
  }

  /// Whether the last position is a debut, a return or a move.
  var entry: ChartEntry {
    let rank = Int(last?.rank ?? 0)
    let status: ChartEntry.Status? =
      previous != nil ? nil : points.count == 1 ? (isFirstKnown ? .new : nil) : .reentry
    return ChartEntry(rank: rank, title: "", artist: "", previous: previous, status: status)
  }

  /// True when the first position is a debut and not merely the begin of the archive.
  var isFirstKnown: Bool { (points.first?.edition ?? 0) > 0 }

  /// Best rank: the publisher's, or the best in the archive.
  var peak: Int {
    let own = points.map { Int($0.rank) }.min() ?? 0
    return details.peak > 0 ? min(details.peak, own) : own
  }

  /// Editions on the chart: the publisher's count, or that in the archive.
  var editions: Int { max(details.editions, points.count) }

  /// Editions in a row up to the last position.
  var streak: Int {
    if details.streak > 0 { return details.streak }
    var streak = 0
    var next: Int?
    for point in points.reversed() {
      guard next == nil || Int(point.edition) == (next ?? 0) - 1 else { break }
      streak += 1
      next = Int(point.edition)
    }
    return streak
  }

  /// Ranks of the 12 slots up to the last position.
  var slots: ArraySlice<Int32> {
    guard let last else { return [] }
    let days = Dictionary(points.suffix(12).map { (day($0), Int32($0.rank)) }, uniquingKeysWith: { first, _ in first })
    return shelf.slots(upTo: Int(last.edition)).map { $0.flatMap { days[$0.day] } ?? 0 }[...]
  }

  /// Adds to a fingerprint what a page shows of the run.
  func add(to mixer: inout FingerprintMixer) {
    mixer.add(shelf.chart.id)
    mixer.add(isCurrent)
    mixer.add(isFirstKnown)
    // Whether an edition lies between two positions does not show in their days.
    mixer.add(previous ?? 0)
    mixer.add(streak)
    for point in points {
      mixer.add(day(point).number)
      mixer.add(Int(point.rank))
    }
    let (peak, editions, streak) = details
    for number in [peak, editions, streak] { mixer.add(number) }
  }

  private var details: (peak: Int, editions: Int, streak: Int) {
    guard let last else { return (0, 0, 0) }
    return entries[Int(last.edition)].rollup.details(at: Int(last.row))
  }
}
