import CMalloc

/// Carries out a plan: renders what changed, leaves the rest, removes what is no longer wanted.
struct BuildExecution: Sendable {
  let tree: OutputTree
  /// What the build before made.
  let before: KnownUnits
  let progress: BuildProgress
  /// Whether files that should be as the build before left them are taken to be so without a look.
  private var trusts = false

  /// A build that looks at a share looks at all files in so many turns: in six, but at no more than the files of some units at
  /// once, so that the look costs no more when years have been added.
  private static func shares(of units: Int) -> Int { max(6, (units + 999) / 1000) }

  /// - Parameter spotChecks: looks at a share of the files that should be as they were, and at all when one of these is not.
  init(tree: OutputTree, before: KnownUnits, progress: BuildProgress, spotChecks: Bool) throws(SiteError) {
    self.tree = tree
    self.before = before
    self.progress = progress
    guard spotChecks else { return }
    let shares = Self.shares(of: before.count)
    trusts = try areWhole(Array(stride(from: before.turn % shares, to: before.count, by: shares)))
  }

  /// Does all the work.
  ///
  /// - Returns: what was done, and the units for the cache.
  func run(_ plan: BuildPlan) throws(SiteError) -> (report: BuildReport, units: BuildCache.Units) {
    progress.beginPart(before: before)
    let groups = try carryOut(plan.parts) + carryOut(plan.names.map { [$0] } ?? [])
    let made = progress.parts.last ?? UnitList()
    malloc_give_back()
    progress.beginPart(before: before)
    try carryOut(PageUnits(plan.closing(made)))
    let units = BuildCache.Units(parts: progress.parts, groups: groups)
    var report = progress.report
    report.removed = try removeOrphans()
    let manifest = OutputManifest(tree: tree)
    if report.rendered > 0 || report.removed > 0 || !manifest.exists { try manifest.write(units) }
    return (report, units)
  }

  /// A group whose inputs are the same is not even planned, unless a file of it is missing.
  ///
  /// - Returns: the groups among the parts.
  private func carryOut(_ parts: [BuildPlan.Part]) throws(SiteError) -> [BuildCache.Group] {
    var groups: [BuildCache.Group] = []
    var planned: [PageUnits] = []
    var count = progress.count
    for part in parts {
      if let group = part.group, let known = try whole(group) {
        try carryOut(PageUnits(parts: planned))
        planned = []
        progress.add(kept: known.units, of: before)
        groups.append(known.moved(to: count))
        count += known.units.count
      } else {
        let units = try part.units()
        planned.append(units)
        if let group = part.group {
          groups.append(BuildCache.Group(group.key, group.inputs, count..<count + units.count))
        }
        count += units.count
      }
    }
    try carryOut(PageUnits(parts: planned))
    return groups
  }

  /// The group as the build before left it, if it is of the same inputs and its files are there.
  private func whole(_ group: (key: String, inputs: Fingerprint)) throws(SiteError) -> BuildCache.Group? {
    guard let known = before.group(group.key), known.inputs == group.inputs, try areWhole(Array(known.units)) else {
      return nil
    }
    return known
  }

  private func carryOut(_ units: PageUnits) throws(SiteError) {
    progress.reserve(units.count)
    try Workers.forEach(count: units.count, room: { PageSink(tree: tree) }) { number, sink throws(SiteError) in
      try carryOut(units[number], into: &sink)
    } take: {
      progress.add($0)
    }
  }

  private func carryOut(
    _ unit: PageUnit, into sink: inout PageSink
  ) throws(SiteError) -> BuildProgress.Outcome {
    let key = Fingerprint(unit.key).low
    if let place = before.place(of: key), let outcome = kept(place, inputs: unit.inputs) { return outcome }
    sink.begin()
    do throws(SiteError) {
      try unit.render(&sink)
    } catch {
      progress.add(unfinished: PackedOutputs(sink.outputs))
      throw error
    }
    let done = BuildCache.Unit(key: key, inputs: unit.inputs, outputs: PackedOutputs(sink.outputs))
    return BuildProgress.Outcome(unit: done, written: sink.written, changedFeeds: sink.changedFeeds)
  }

  /// The unit at a place in the cache, if it is of the same inputs and its files are as the build before left them.
  private func kept(_ place: Int, inputs: Fingerprint) -> BuildProgress.Outcome? {
    let unit = before[place]
    return inputs == unit.inputs && isWhole(place) ? BuildProgress.Outcome(unit: unit, kept: place) : nil
  }

  private func isWhole(_ place: Int) -> Bool { trusts || before[place].outputs.allSatisfy(tree.holds) }

  private func areWhole(_ places: [Int]) throws(SiteError) -> Bool {
    if trusts { return true }
    return try Workers.map(count: places.count) { isWhole(places[$0]) }.allSatisfy(\.self)
  }

  /// Files of units that are gone or were rendered again, and that no unit makes any more.
  private func removeOrphans() throws(SiteError) -> Int {
    var earlier: [String] = []
    if before.isEmpty {
      earlier = try OutputManifest(tree: tree).read()
    } else {
      var isKept = [Bool](repeating: false, count: before.count)
      for place in progress.kept { isKept[place] = true }
      for place in before.indices where !isKept[place] { earlier += before[place].outputs.paths }
    }
    guard !earlier.isEmpty else { return 0 }
    let wanted = progress.rendered
    var removed = 0
    for path in earlier where !wanted.contains(path) {
      try tree.remove(path)
      removed += 1
    }
    return removed
  }
}
