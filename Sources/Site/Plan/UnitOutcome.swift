/// What came of one unit.
struct UnitOutcome: Sendable {
  let unit: BuildCache.Unit
  /// Its place in the cache, when it stays as the build before left it.
  var kept: Int?
  /// How many of its files were written.
  var written = 0
  /// Feeds among them.
  var changedFeeds: [String] = []

  var isRendered: Bool { kept == nil }
  var outputs: PackedOutputs { unit.outputs }
}

extension BuildReport {
  /// Counts a unit.
  mutating func add(_ outcome: UnitOutcome) {
    written += outcome.written
    unchanged += outcome.outputs.count - outcome.written
    rendered += outcome.isRendered ? outcome.outputs.count : 0
    outcome.outputs.forEach { if $0.role == .page || $0.role == .hidden { pages += 1 } }
    changedFeeds += outcome.changedFeeds
  }
}
