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
    outcomes += try carryOut(PageUnits(plan.closing(outcomes.map(\.outputs))))
    var report = BuildReport()
    for outcome in outcomes { report.add(outcome) }
    report.removed = try removeOrphans(outcomes)
    if report.rendered > 0 || report.removed > 0 || !manifest.exists { try manifest.write(outcomes) }
    return (report, BuildCache.Units(all: outcomes.map(\.unit), group: start..<end, groupInputs: plan.group?.inputs))
  }

  private func carryOut(_ units: PageUnits) throws(SiteError) -> [UnitOutcome] {
    try Workers.map(count: units.count) { number throws(SiteError) in try carryOut(units[number]) }
  }

  private func carryOut(_ unit: PageUnit) throws(SiteError) -> UnitOutcome {
    let key = Fingerprint(unit.key)
    if let place = cache.place(of: key), let outcome = kept(place, inputs: unit.inputs) { return outcome }
    var sink = PageSink(tree: tree)
    try unit.render(&sink)
    let done = BuildCache.Unit(key: key, inputs: unit.inputs, outputs: sink.outputs)
    return UnitOutcome(unit: done, written: sink.written, changedFeeds: sink.changedFeeds)
  }

  /// The unit at a place in the cache, if it is of the same inputs and its files are as the build before left them.
  private func kept(_ place: Int, inputs: Fingerprint? = nil) -> UnitOutcome? {
    let known = cache.units.all[place]
    guard inputs == nil || inputs == known.inputs, known.outputs.allSatisfy(tree.holds) else { return nil }
    return UnitOutcome(unit: known, kept: place)
  }

  /// A group whose inputs are the same is not even planned, unless a file of it is missing.
  private func carryOut(_ group: BuildPlan.Group) throws(SiteError) -> [UnitOutcome] {
    guard cache.units.groupInputs == group.inputs else { return try carryOut(group.units()) }
    let places = cache.units.group
    let outcomes = try Workers.map(count: places.count) { number throws(SiteError) in kept(places.lowerBound + number) }
    let known = outcomes.compactMap(\.self)
    return known.count == places.count ? known : try carryOut(group.units())
  }

  private var manifest: OutputManifest { OutputManifest(tree: tree) }

  /// Files of units that are gone or were rendered again, and that no unit makes any more.
  private func removeOrphans(_ outcomes: [UnitOutcome]) throws(SiteError) -> Int {
    var before: [String] = []
    if cache.units.all.isEmpty {
      before = try manifest.read()
    } else {
      var isKept = [Bool](repeating: false, count: cache.units.all.count)
      for place in outcomes.lazy.compactMap(\.kept) { isKept[place] = true }
      for (place, unit) in cache.units.all.enumerated() where !isKept[place] { before += unit.outputs.paths }
    }
    guard !before.isEmpty else { return 0 }
    let wanted = Set(outcomes.lazy.filter(\.isRendered).flatMap(\.outputs.paths))
    var removed = 0
    for path in before where !wanted.contains(path) {
      try tree.remove(path)
      removed += 1
    }
    return removed
  }
}
