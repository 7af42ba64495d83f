import Records

/// The last day or week of a kind of term, with the days before it that the expectation is taken from.
struct TrendWindow {
  let rollups: [TrendRollup]
  let kind: TrendCluster.Kind
  /// Places of the days that are asked.
  let asked: Range<Int>
  /// Places of the days before.
  let past: Range<Int>
  private let pools: [String]

  /// Nil when the kind has no documents of late, or too few days before.
  init?(_ rollups: [TrendRollup], kind: TrendCluster.Kind, span: Int) {
    let pools = Set(rollups.flatMap { $0.documents.keys.filter { Self.isPool($0, of: kind) } }).sorted()
    let filled = rollups.indices.filter { place in pools.contains { rollups[place].documents[$0] ?? 0 > 0 } }
    guard let last = filled.last, last >= rollups.count - Self.patience, last + 1 - span > 0 else { return nil }
    let asked = (last + 1 - span)..<(last + 1)
    let pastDays = filled.count { $0 < asked.lowerBound }
    guard pastDays >= Self.leastPast(kind, span: span) else { return nil }
    self.rollups = rollups
    self.kind = kind
    self.asked = asked
    self.pools = pools
    past = 0..<asked.lowerBound
  }

  /// Days that a kind may lag behind: a chart is dated a day or two ago.
  static let patience = 4

  private static func leastPast(_ kind: TrendCluster.Kind, span: Int) -> Int {
    switch kind {
    case .topic: span == 1 ? 6 : 13
    case .genre, .format: 3
    case .viral: 1
    }
  }

  private static func isPool(_ name: String, of kind: TrendCluster.Kind) -> Bool {
    switch kind {
    case .topic: name == "news"
    case .viral: name == "viral"
    case .genre, .format: name.hasPrefix("\(kind.rawValue) ")
    }
  }

  /// How often a term was met in the asked days, and how often the days before make expect it.
  ///
  /// Of the mean of all days before and of the same weekdays the higher one counts, so that a weekly column is no trend.
  /// A pool without a past says nothing, and neither does its count.
  func counted(_ days: [[String: Int]]) -> (count: Int, expected: Double) {
    var count = 0
    var expected = 0.0
    let sameWeekday = asked.count == 1 ? past.filter { (asked.lowerBound - $0).isMultiple(of: 7) } : []
    for pool in pools {
      let asked = share(of: days, pool, Array(asked))
      let before = share(of: days, pool, Array(past))
      guard asked.documents > 0, before.documents > 0 else { continue }
      let weekday = share(of: days, pool, sameWeekday)
      var rate = Double(before.count) / Double(before.documents)
      if weekday.days > 1 { rate = max(rate, Double(weekday.count) / Double(weekday.documents)) }
      count += asked.count
      expected += rate * Double(asked.documents)
    }
    return (count, expected)
  }

  /// What the past makes expect of one day by the mean of all its days.
  func usual(_ days: [[String: Int]], on place: Int) -> Double {
    pools.reduce(0) { sum, pool in
      let before = share(of: days, pool, Array(past))
      guard before.documents > 0 else { return sum }
      let rate = Double(before.count) / Double(before.documents)
      return sum + rate * Double(rollups[place].documents[pool] ?? 0)
    }
  }

  private func share(of days: [[String: Int]], _ pool: String, _ places: [Int]) -> (
    count: Int, documents: Int, days: Int
  ) {
    places.reduce((0, 0, 0)) { sum, place in
      let documents = rollups[place].documents[pool] ?? 0
      return (sum.0 + (days[place][pool] ?? 0), sum.1 + documents, sum.2 + (documents > 0 ? 1 : 0))
    }
  }
}
