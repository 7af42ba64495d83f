import Synchronization

/// What a build has done so far, unit by unit in the order of its plan.
///
/// A class, because workers add to it, and because what a build has put must go again when the build is given up.
final class BuildProgress: Sendable {
  /// What came of one unit.
  struct Outcome: Sendable {
    let unit: BuildCache.Unit
    /// Its place in the cache, when it stays as the build before left it.
    var kept: Int?
    /// How many of its files were written.
    var written = 0
    /// Feeds among them.
    var changedFeeds: [String] = []
  }

  private struct State {
    var parts: [UnitList] = []
    var unfinished: [PackedOutputs] = []
    var report = BuildReport()

    mutating func add(_ outcome: Outcome) {
      parts[parts.count - 1].append(outcome.unit, kept: outcome.kept)
      report.add(outcome)
    }
  }

  private let state = Mutex(State())

  /// Begins a part: those before it stay as they are, whatever follows.
  ///
  /// - Parameter before: the units of the build before.
  func beginPart(before: KnownUnits) {
    state.withLock { $0.parts.append(UnitList(before: before)) }
  }

  /// Makes room for some more units.
  func reserve(_ count: Int) {
    state.withLock { $0.parts[$0.parts.count - 1].reserve(count) }
  }

  func add(_ outcome: Outcome) {
    state.withLock { $0.add(outcome) }
  }

  /// Adds units that stay as the build before left them.
  func add(kept places: Range<Int>, of before: KnownUnits) {
    state.withLock { state in
      state.parts[state.parts.count - 1].reserve(places.count)
      for place in places { state.add(Outcome(unit: before[place], kept: place)) }
    }
  }

  /// Adds the files of a unit that came to nothing.
  func add(unfinished outputs: PackedOutputs) {
    state.withLock { $0.unfinished.append(outputs) }
  }

  /// The units, one part behind the other.
  var parts: [UnitList] { state.withLock { $0.parts } }

  /// How many units there are.
  var count: Int { state.withLock { $0.parts.reduce(0) { $0 + $1.count } } }

  /// What was counted.
  var report: BuildReport { state.withLock { $0.report } }

  /// Places in the cache of the units that stayed.
  var kept: [Int] { state.withLock { $0.parts.flatMap(\.kept) } }

  /// The files of all units, also of those that came to nothing.
  var paths: [String] {
    state.withLock { ($0.parts.joined().map(\.outputs) + $0.unfinished).flatMap(\.paths) }
  }

  /// The files of the units that were rendered.
  var rendered: Set<String> {
    state.withLock { Set($0.parts.lazy.flatMap(\.renderedPaths)) }
  }
}

extension BuildReport {
  /// Counts a unit.
  fileprivate mutating func add(_ outcome: BuildProgress.Outcome) {
    let outputs = outcome.unit.outputs
    written += outcome.written
    unchanged += outputs.count - outcome.written
    rendered += outcome.kept == nil ? outputs.count : 0
    pages += outputs.pages
    changedFeeds += outcome.changedFeeds
  }
}
