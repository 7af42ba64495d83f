import Records

/// The health of all sources, from the runs of the last 30 days and from what is remembered between runs.
struct HealthReport: Sendable {
  /// Days in a strip.
  static let days = 30

  let sources: [SourceHealth]
  /// The last run that asked somebody.
  let run: RunRollup.Run?
  /// Runs of the last run's day, in the order of time.
  let today: [RunRollup.Run]
  /// What that run found.
  let problems: [RunReport.Problem]
  /// Of all that is here.
  let fingerprint: Fingerprint

  var asOf: Instant? { run.map { Instant(seconds: $0.started) } }
  var asked: [SourceHealth] { sources.filter { $0.state != .off } }
  var good: Int { sources.count { $0.state == .good } }

  /// - Parameter charts: of which editions are on record, for the lateness of those that were not asked; that of others is told
  ///   by the newest item that is remembered.
  init(
    _ configuration: SiteConfiguration, runs: DayShelf<RunRollup>, state: StateRollup, charts shelves: [ChartShelf],
    now: Instant
  ) {
    // A machine whose clock was ahead has told of a day that has not come.
    let recent = runs.last(days: Self.days, through: now.day)
    today = (recent.last?.rollup.runs ?? []).filter { $0.started <= now.seconds }
    run = today.last
    problems = recent.last?.rollup.problems ?? []
    let history = History(recent)
    let asOf = run.map { Instant(seconds: $0.started) } ?? now
    let news = configuration.sources.map { source in
      Self.health(
        source.id, source.name, source.kind.rawValue, source.home, source.enabled ? nil : source.disabledReason ?? "",
        history, state, late: source.lateness(newest: state.sources[source.id]?.newestItem, now: asOf))
    }
    let today = asOf.day
    let late = Dictionary(
      uniqueKeysWithValues: shelves.compactMap { shelf in
        shelf.editions.latest.flatMap { shelf.chart.lateness(after: $0, on: today) }.map { (shelf.chart.id, $0) }
      })
    let charts = configuration.charts.map { chart in
      Self.health(
        chart.id, chart.title, "chart, \(chart.cadence.rawValue)", chart.providers.first?.url,
        chart.enabled ? nil : chart.disabledReason ?? "", history, state, late: late[chart.id])
    }
    sources = news + charts
    var mixer = FingerprintMixer()
    mixer.add(run?.started ?? 0)
    for source in sources {
      mixer.add(source.state.rawValue)
      mixer.add(source.problem)
    }
    for entry in recent { mixer.add(runs.fingerprintOfRollup(entry)) }
    mixer.add(state.fingerprint)
    fingerprint = mixer.fingerprint
  }

  /// The 30 days before the last run, by source.
  private struct History {
    var marks: [String: [HealthMark]] = [:]
    var lines: [String: RunRollup.Source] = [:]
    let last: Day?

    init(_ recent: ArraySlice<DayShelf<RunRollup>.Entry>) {
      last = recent.last?.day
      for entry in recent {
        guard let last else { continue }
        let place = HealthReport.days - 1 - entry.day.days(until: last)
        for source in entry.rollup.sources {
          marks[source.id, default: Array(repeating: .silent, count: HealthReport.days)][place] = source.mark
          lines[source.id] = source
        }
      }
    }
  }

  private static func health(
    _ id: String, _ name: String, _ kind: String, _ home: String?, _ off: String?, _ history: History,
    _ state: StateRollup, late: String? = nil
  ) -> SourceHealth {
    let line = history.lines[id]
    let memory = state.sources[id]
    let word = word(line, memory)
    let isLate = word == .good && late != nil
    let isToday = line.map { Instant(seconds: $0.asked).day == history.last } ?? false
    return SourceHealth(
      id: id, name: name, kind: kind, home: home, state: off == nil ? isLate ? .late : word : .off,
      problem: off ?? line?.last.problem ?? (isLate ? late : memory?.lastProblem),
      marks: history.marks[id] ?? Array(repeating: .silent, count: days), newToday: isToday ? line?.new ?? 0 : 0,
      last: line?.last, memory: memory, asked: line.map { Instant(seconds: $0.asked) } ?? memory?.lastAttempt)
  }

  private static func word(_ line: RunRollup.Source?, _ memory: SourceState?) -> SourceHealth.State {
    guard let line else {
      guard let memory, memory.lastAttempt != nil else { return .waiting }
      return memory.gone || memory.failures > 0 ? .failed : .good
    }
    switch line.last.outcome {
    case .failed: return .failed
    case .suspect: return .suspect
    case .new, .unchanged, .notModified, .skipped: return line.last.stale ? .late : .good
    }
  }
}
