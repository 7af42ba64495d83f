/// What came of one unit.
struct UnitOutcome: Sendable {
  let unit: BuildCache.Unit
  var written: [String] = []
  var rendered = false

  var outputs: [Output] { unit.outputs }
}

extension BuildReport {
  /// Counts a unit.
  mutating func add(_ outcome: UnitOutcome) {
    written += outcome.written.count
    unchanged += outcome.outputs.count - outcome.written.count
    rendered += outcome.rendered ? outcome.outputs.count : 0
    pages += outcome.outputs.count { $0.role == .page || $0.role == .hidden }
    let feeds = Set(outcome.outputs.lazy.filter { $0.role == .feed }.map(\.path))
    changedFeeds += outcome.written.filter(feeds.contains)
  }
}
