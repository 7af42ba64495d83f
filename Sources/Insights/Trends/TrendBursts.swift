import Records

/// Finds the bursts of a window and puts terms of the same documents together.
struct TrendBursts {
  private struct Burst {
    var terms: [TrendRollup.Term]
    var days: [[String: Int]]
    var strength: Double
    var velocity: Double

    var first: TrendRollup.Term { terms[0] }
  }

  /// What a burst must reach.
  private struct Threshold {
    var count: Int
    var sources: Int
    var velocity: Double
    var strength: Double
  }

  /// Of something never met before half a document is expected.
  private static let leastExpected = 0.5
  /// Trends of one window.
  private static let limit = 12
  /// Members and terms that a trend names.
  private static let memberLimit = 40
  private static let termLimit = 6

  private let window: TrendWindow

  init(_ window: TrendWindow) {
    self.window = window
  }

  /// The trends, strongest first.
  func trends() -> [TrendCluster] {
    let bursts = bursts().sorted { ($1.strength, $0.first.term) < ($0.strength, $1.first.term) }
    var groups: [[Burst]] = []
    for burst in bursts {
      if let place = groups.firstIndex(where: { Self.overlap($0[0].first.members, burst.first.members) }) {
        groups[place].append(burst)
      } else {
        groups.append([burst])
      }
    }
    return groups.prefix(Self.limit).map(cluster)
  }

  private func bursts() -> [Burst] {
    var inWindow: [String: TrendRollup.Term] = [:]
    for place in window.asked {
      for term in window.rollups[place].terms where term.kind == window.kind {
        inWindow[term.term] = Self.joined(inWindow[term.term], term)
      }
    }
    let threshold = threshold
    let candidates = inWindow.filter { $0.value.sources.count >= threshold.sources && !$0.value.members.isEmpty }
    let days = days(of: Set(candidates.keys))
    return candidates.sorted { $0.key < $1.key }.compactMap { key, term in
      guard let days = days[key] else { return nil }
      let (count, expected) = window.counted(days)
      let usual = max(expected, Self.leastExpected)
      let strength = TrendFinder.strength(count: count, expected: usual)
      let velocity = Double(count) / usual
      let needed = threshold.strength * doubt(key)
      guard count >= threshold.count, velocity >= threshold.velocity, strength >= needed else { return nil }
      return Burst(terms: [term], days: days, strength: strength, velocity: velocity)
    }
  }

  /// How much stronger than a pair a word must be: pairs hardly meet by chance, everyday words do.
  private func doubt(_ term: String) -> Double {
    guard window.kind == .topic, !term.contains(" ") else { return 1 }
    return EverydayWords.stems.contains(term) ? 2 : 4.0 / 3
  }

  /// The counts of each term for every day.
  private func days(of terms: Set<String>) -> [String: [[String: Int]]] {
    var days: [String: [[String: Int]]] = [:]
    for (place, rollup) in window.rollups.enumerated() {
      // By place: to copy each of a month's terms takes longer than to look at it.
      for number in rollup.terms.indices
      where rollup.terms[number].kind == window.kind && terms.contains(rollup.terms[number].term) {
        let term = rollup.terms[number]
        days[term.term, default: Array(repeating: [:], count: window.rollups.count)][place] = term.counts
      }
    }
    return days
  }

  private var threshold: Threshold {
    switch (window.kind, window.asked.count) {
    case (.topic, 1): Threshold(count: 4, sources: 3, velocity: 2, strength: 9)
    case (.topic, _): Threshold(count: 7, sources: 3, velocity: 2, strength: 16)
    default: Threshold(count: 5, sources: 1, velocity: 1.5, strength: 10.83)
    }
  }

  private static func joined(_ known: TrendRollup.Term?, _ term: TrendRollup.Term) -> TrendRollup.Term {
    guard var known else { return term }
    known.members += term.members
    known.sources = Array(Set(known.sources + term.sources)).sorted()
    known.sample = known.sample && term.sample
    known.label = term.label
    return known
  }

  /// Whether more than half of the smaller one's documents are the other's too.
  private static func overlap(_ left: [String], _ right: [String]) -> Bool {
    let shared = Set(left).intersection(right).count
    return shared * 2 > min(left.count, right.count)
  }

  private func cluster(_ bursts: [Burst]) -> TrendCluster {
    let lead = Self.lead(bursts)
    let label = Self.capitalised(lead.first.label)
    var members: [String] = []
    for member in bursts.flatMap(\.first.members) where !members.contains(member) { members.append(member) }
    let last = window.rollups[window.asked.upperBound - 1].day
    let span = window.asked.count
    return TrendCluster(
      id: StableID.make(window.kind.rawValue, lead.first.term, "\(span)"), kind: window.kind, label: label,
      terms: Array(bursts.map(\.first.label).prefix(Self.termLimit)),
      members: Array(members.prefix(Self.memberLimit)), strength: Self.tenths(bursts[0].strength),
      velocity: Self.tenths(lead.velocity), counts: shown(lead.days), firstSeen: start(lead), lastSeen: last,
      span: span,
      sample: bursts.allSatisfy(\.first.sample))
  }

  /// The term that names the trend: a name of two words says more than each of them, where it is nearly as strong.
  private static func lead(_ bursts: [Burst]) -> Burst {
    bursts.first { $0.first.term.contains(" ") && $0.strength >= 0.6 * bursts[0].strength } ?? bursts[0]
  }

  private static func capitalised(_ label: String) -> String {
    guard let first = label.first else { return label }
    return first.uppercased() + label.dropFirst()
  }

  private func shown(_ days: [[String: Int]]) -> [Int] {
    days[..<window.asked.upperBound].suffix(TrendFinder.shownDays).map { $0.values.reduce(0, +) }
  }

  /// The first of the days without interruption on which it was met more often than usual.
  private func start(_ burst: Burst) -> Day {
    var start = window.asked.upperBound - 1
    for place in stride(from: start, through: max(0, start - TrendFinder.shownDays + 1), by: -1) {
      let count = burst.days[place].values.reduce(0, +)
      let day = window.rollups[place]
      if count == 0, day.documents.isEmpty { continue }
      guard Double(count) > max(Self.leastExpected, 1.5 * window.usual(burst.days, on: place)) else { break }
      start = place
    }
    return window.rollups[start].day
  }

  /// One decimal: more is noise, and would differ between C libraries.
  static func tenths(_ value: Double) -> Double {
    (value * 10).rounded() / 10
  }
}
