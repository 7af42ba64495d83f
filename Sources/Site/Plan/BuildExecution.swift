/// Carries out a plan: renders what changed, leaves the rest, removes what is no longer wanted.
struct BuildExecution: Sendable {
  /// What came of one unit.
  private struct Outcome: Sendable {
    let outputs: [Output]
    let written: [String]
    let rendered: Bool
  }

  let tree: OutputTree
  let cache: BuildCache
  let names: BuildCache.Names?

  func run(
    _ plan: BuildPlan, files: [ContentFile], program: Fingerprint, cacheFolder: String
  ) throws(SiteError) -> BuildReport {
    var units = plan.units
    var outcomes = try carryOut(units)
    let closing = plan.closing(outcomes.flatMap(\.outputs))
    outcomes += try carryOut(closing)
    units += closing
    var report = BuildReport()
    for outcome in outcomes {
      report.written += outcome.written.count
      report.unchanged += outcome.outputs.count - outcome.written.count
      report.rendered += outcome.rendered ? outcome.outputs.count : 0
      report.pages += outcome.outputs.count { $0.role == .page || $0.role == .hidden }
      let feeds = Set(outcome.outputs.filter { $0.role == .feed }.map(\.path))
      report.changedFeeds += outcome.written.filter(feeds.contains)
    }
    report.removed = try removeOrphans(outcomes)
    try save(units, outcomes, files, program, cacheFolder)
    return report
  }

  private func carryOut(_ units: [PageUnit]) throws(SiteError) -> [Outcome] {
    try Workers.map(count: units.count) { number throws(SiteError) in try carryOut(units[number]) }
  }

  private func carryOut(_ unit: PageUnit) throws(SiteError) -> Outcome {
    if let known = cache.units[Fingerprint(unit.key)], known.inputs == unit.inputs {
      let outputs = Array(cache.outputs[known.outputs])
      if outputs.allSatisfy(tree.holds) { return Outcome(outputs: outputs, written: [], rendered: false) }
    }
    var sink = PageSink(tree: tree)
    try unit.render(&sink)
    return Outcome(outputs: sink.outputs, written: sink.written, rendered: true)
  }

  private func removeOrphans(_ outcomes: [Outcome]) throws(SiteError) -> Int {
    var orphans: [String] = []
    let wanted = Set(outcomes.lazy.flatMap(\.outputs).map(\.path))
    for output in cache.outputs where !wanted.contains(output.path) { orphans.append(output.path) }
    for path in orphans { try tree.remove(path) }
    return orphans.count
  }

  private func save(
    _ plan: [PageUnit], _ outcomes: [Outcome], _ files: [ContentFile], _ program: Fingerprint, _ folder: String
  ) throws(SiteError) {
    let units = zip(plan, outcomes).map { (unit: $0, outputs: $1.outputs) }
    let bytes = BuildCache.bytes(program: program, content: files, units: units, names: names)
    do throws(Disk.Refusal) {
      try Disk.makeFolder(folder)
      _ = try Disk.replace(folder + "/site.cache", bytes)
    } catch {
      throw SiteError(error.sentence + ".")
    }
  }
}
