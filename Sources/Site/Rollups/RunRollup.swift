import Records

/// A day's runs: what the health of the sources and the mark in the masthead are drawn from.
///
/// Durations are left out, because a run's report gets its last ones after the pages have been built.
struct RunRollup: FileRollup {
  typealias File = RunDay

  /// One run that asked somebody.
  struct Run: Hashable, Sendable {
    let id: String
    let started: Int
    let new: Int
    let asked: Int
    let notModified: Int
  }

  /// How a source fared on the day, and its last line of the day.
  struct Source: Hashable, Sendable {
    let id: String
    let mark: HealthMark
    /// New items over the whole day.
    let new: Int
    let last: RunReport.Source
    /// The start of the run that the last line is from.
    let asked: Int
  }

  let runs: [Run]
  let sources: [Source]
  let problems: [RunReport.Problem]

  var real: Int { runs.count }
  var sample: Int { 0 }

  init(_ day: RunDay) {
    let asking = day.runs.filter { run in run.sources.contains { $0.outcome != .skipped } }
    runs = asking.sorted { ($0.started, $0.id) < ($1.started, $1.id) }.map { run in
      Run(
        id: run.id, started: run.started.seconds, new: run.sources.reduce(0) { $0 + $1.new },
        asked: run.sources.count { $0.outcome != .skipped },
        notModified: run.sources.count { $0.outcome == .notModified })
    }
    problems = asking.max { ($0.started, $0.id) < ($1.started, $1.id) }?.problems ?? []
    var order: [String] = []
    var lines: [String: [(started: Int, line: RunReport.Source)]] = [:]
    for run in asking.sorted(by: { $0.started < $1.started }) {
      for line in run.sources where line.outcome != .skipped {
        if lines[line.id] == nil { order.append(line.id) }
        lines[line.id, default: []].append((run.started.seconds, line))
      }
    }
    sources = order.compactMap { id in
      guard let own = lines[id], let last = own.last else { return nil }
      return Source(
        id: id, mark: HealthMark(own.map(\.line)), new: own.reduce(0) { $0 + $1.line.new }, last: last.line,
        asked: last.started)
    }
  }
}

extension RunRollup {
  init(from pack: inout PackReader) throws(PackReader.Damage) {
    var runs: [Run] = []
    for _ in 0..<(try pack.count()) {
      runs.append(
        Run(
          id: try pack.string(), started: try pack.int(), new: try pack.int(), asked: try pack.int(),
          notModified: try pack.int()))
    }
    var sources: [Source] = []
    for _ in 0..<(try pack.count()) {
      guard let mark = HealthMark(rawValue: try pack.int()) else { throw PackReader.Damage() }
      let new = try pack.int()
      let asked = try pack.int()
      let line: RunReport.Source = try pack.record()
      sources.append(Source(id: line.id, mark: mark, new: new, last: line, asked: asked))
    }
    var problems: [RunReport.Problem] = []
    for _ in 0..<(try pack.count()) { problems.append(try pack.record()) }
    self.init(runs: runs, sources: sources, problems: problems)
  }

  func write(to pack: inout PackWriter) {
    pack.add(runs.count)
    for run in runs {
      pack.add(run.id)
      for number in [run.started, run.new, run.asked, run.notModified] { pack.add(number) }
    }
    pack.add(sources.count)
    for source in sources {
      for number in [source.mark.rawValue, source.new, source.asked] { pack.add(number) }
      var last = source.last
      last.ms = 0
      pack.add(record: last)
    }
    pack.add(problems.count)
    for problem in problems { pack.add(record: problem) }
  }

  private init(runs: [Run], sources: [Source], problems: [RunReport.Problem]) {
    self.runs = runs
    self.sources = sources
    self.problems = problems
  }
}
