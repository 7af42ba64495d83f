/// How many statements passed, were replaced or left out, and which checks they failed.
struct DigestTally: Hashable, Sendable {
  private(set) var passed = 0
  private(set) var replaced = 0
  private(set) var dropped = 0
  private var faults: [String: Int] = [:]

  /// A statement that passed every check.
  mutating func pass() { passed += 1 }

  /// A statement that failed; `isReplaced` when an extract took its place.
  mutating func fail(_ checks: [String], isReplaced: Bool) {
    if isReplaced { replaced += 1 } else { dropped += 1 }
    for check in checks { faults[check, default: 0] += 1 }
  }

  /// The same for an answer that was given up: nothing of it stands, extracts took the place of everything.
  var asAllReplaced: DigestTally {
    var tally = self
    (tally.passed, tally.replaced, tally.dropped) = (0, passed + replaced + dropped, 0)
    return tally
  }

  /// `numbers: 2`, in the order of the checks.
  var validators: [String] {
    Self.order.compactMap { name in faults[name].map { "\(name): \($0)" } }
  }

  /// Every check in the order of its number in the published method.
  static let order =
    ["schema", "citations", "tiers"] + StatementCheck.all.map(\.name) + ["repetition"]
}
