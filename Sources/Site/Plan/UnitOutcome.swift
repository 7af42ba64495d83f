/// What came of one unit.
struct UnitOutcome: Sendable {
  let unit: BuildCache.Unit
  /// Its place in the cache, when it stays as the build before left it.
  var kept: Int?
  var written: [String] = []

  var isRendered: Bool { kept == nil }
  var outputs: PackedOutputs { unit.outputs }
}

extension BuildReport {
  /// Counts a unit.
  mutating func add(_ outcome: UnitOutcome) {
    written += outcome.written.count
    unchanged += outcome.outputs.count - outcome.written.count
    rendered += outcome.isRendered ? outcome.outputs.count : 0
    outcome.outputs.forEach { if $0.role == .page || $0.role == .hidden { pages += 1 } }
    guard !outcome.written.isEmpty else { return }
    let feeds = Set(outcome.outputs.outputs.lazy.filter { $0.role == .feed }.map(\.path))
    changedFeeds += outcome.written.filter(feeds.contains)
  }
}
