/// Carries out a plan: renders what changed, leaves the rest, removes what is no longer wanted.
struct BuildExecution: Sendable {
  let tree: OutputTree
  let cache: BuildCache

  /// Does all the work.
  ///
  /// - Returns: what was done, and the units for the cache.
  func run(_ plan: BuildPlan) throws(SiteError) -> (report: BuildReport, units: BuildCache.Units) {
    var outcomes = try carryOut(plan.units)
    let start = outcomes.count
    if let group = plan.group { outcomes += try carryOut(group) }
    let end = outcomes.count
    outcomes += try carryOut(plan.closing(outcomes.flatMap(\.outputs)))
    var report = BuildReport()
    for outcome in outcomes { report.add(outcome) }
    report.removed = try removeOrphans(outcomes)
    if report.rendered > 0 || report.removed > 0 || !manifest.exists { try manifest.write(outcomes) }
    return (report, BuildCache.Units(all: outcomes.map(\.unit), group: start..<end, groupInputs: plan.group?.inputs))
  }

  private func carryOut(_ units: [PageUnit]) throws(SiteError) -> [UnitOutcome] {
    try Workers.map(count: units.count) { number throws(SiteError) in try carryOut(units[number]) }
  }

  private func carryOut(_ unit: PageUnit) throws(SiteError) -> UnitOutcome {
    let key = Fingerprint(unit.key)
    if let known = cache.unit(key), known.inputs == unit.inputs, known.outputs.allSatisfy(tree.holds) {
      return UnitOutcome(unit: known)
    }
    var sink = PageSink(tree: tree)
    try unit.render(&sink)
    let done = BuildCache.Unit(key: key, inputs: unit.inputs, outputs: sink.outputs)
    return UnitOutcome(unit: done, written: sink.written, rendered: true)
  }

  /// A group whose inputs are the same is not even planned, unless a file of it is missing.
  private func carryOut(_ group: BuildPlan.Group) throws(SiteError) -> [UnitOutcome] {
    guard cache.units.groupInputs == group.inputs else { return try carryOut(group.units()) }
    let known = Array(cache.units.all[cache.units.group])
    let holds = try Workers.map(count: known.count) { number throws(SiteError) in
      known[number].outputs.allSatisfy(tree.holds)
    }
    guard holds.allSatisfy(\.self) else { return try carryOut(group.units()) }
    return known.map { UnitOutcome(unit: $0) }
  }

  private var manifest: OutputManifest { OutputManifest(tree: tree) }

  /// Files of units that are gone or were rendered again, and that no unit makes any more.
  private func removeOrphans(_ outcomes: [UnitOutcome]) throws(SiteError) -> Int {
    var before: [String] = []
    if cache.units.all.isEmpty {
      before = try manifest.read()
    } else {
      let kept = Set(outcomes.lazy.filter { !$0.rendered }.map(\.unit.key))
      for unit in cache.units.all where !kept.contains(unit.key) { before += unit.outputs.map(\.path) }
    }
    guard !before.isEmpty else { return 0 }
    let wanted = Set(outcomes.lazy.filter { $0.rendered || cache.units.all.isEmpty }.flatMap(\.outputs).map(\.path))
    var removed = 0
    for path in before where !wanted.contains(path) {
      try tree.remove(path)
      removed += 1
    }
    return removed
  }
}
