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
    var parts: [[BuildCache.Unit]] = [[]]
    var isRendered: [Bool] = []
    var kept: [Int] = []
    var unfinished: [PackedOutputs] = []
    var report = BuildReport()
  }

  private let state = Mutex(State())

  /// Makes room for some more units.
  func reserve(_ count: Int) {
    state.withLock { state in
      let last = state.parts.count - 1
      state.parts[last].reserveCapacity(state.parts[last].count + count)
      state.isRendered.reserveCapacity(state.isRendered.count + count)
    }
  }

  /// The units so far, which stay as they are: others follow in a part of their own.
  func beginPart() -> [BuildCache.Unit] {
    state.withLock { state in
      state.parts.append([])
      return state.parts[state.parts.count - 2]
    }
  }

  func add(_ outcome: Outcome) {
    state.withLock { state in
      state.parts[state.parts.count - 1].append(outcome.unit)
      state.isRendered.append(outcome.kept == nil)
      if let place = outcome.kept { state.kept.append(place) }
      state.report.add(outcome)
    }
  }

  /// Adds the files of a unit that came to nothing.
  func add(unfinished outputs: PackedOutputs) {
    state.withLock { $0.unfinished.append(outputs) }
  }

  /// The units, one part behind the other.
  var parts: [[BuildCache.Unit]] { state.withLock { $0.parts } }

  /// How many units there are.
  var count: Int { state.withLock { $0.isRendered.count } }

  /// What was counted.
  var report: BuildReport { state.withLock { $0.report } }

  /// Places in the cache of the units that stayed.
  var kept: [Int] { state.withLock { $0.kept } }

  /// The files of all units, also of those that came to nothing.
  var paths: [String] {
    state.withLock { ($0.parts.joined().map(\.outputs) + $0.unfinished).flatMap(\.paths) }
  }

  /// The files of the units that were rendered.
  var rendered: Set<String> {
    state.withLock { state in
      Set(zip(state.parts.joined(), state.isRendered).lazy.filter(\.1).flatMap(\.0.outputs.paths))
    }
  }
}

extension BuildReport {
  /// Counts a unit.
  fileprivate mutating func add(_ outcome: BuildProgress.Outcome) {
    let outputs = outcome.unit.outputs
    written += outcome.written
    unchanged += outputs.count - outcome.written
    rendered += outcome.kept == nil ? outputs.count : 0
    outputs.forEach { if $0.role == .page || $0.role == .hidden { pages += 1 } }
    changedFeeds += outcome.changedFeeds
  }
}
