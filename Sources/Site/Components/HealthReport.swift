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

  init(_ configuration: SiteConfiguration, runs: DayShelf<RunRollup>, state: StateRollup) {
    let recent = runs.last(days: Self.days)
    run = recent.last?.rollup.runs.last
    today = recent.last?.rollup.runs ?? []
    problems = recent.last?.rollup.problems ?? []
    let history = History(recent)
    let news = configuration.sources.map { source in
      Self.health(
        source.id, source.name, source.kind.rawValue, source.home, source.enabled ? nil : source.disabledReason ?? "",
        history, state)
    }
    let charts = configuration.charts.map { chart in
      Self.health(
        chart.id, chart.title, "chart, \(chart.cadence.rawValue)", chart.providers.first?.url,
        chart.enabled ? nil : chart.disabledReason ?? "", history, state)
    }
    sources = news + charts
    var mixer = FingerprintMixer()
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
    _ state: StateRollup
  ) -> SourceHealth {
    let line = history.lines[id]
    let memory = state.sources[id]
    let isToday = line.map { Instant(seconds: $0.asked).day == history.last } ?? false
    return SourceHealth(
      id: id, name: name, kind: kind, home: home, state: off == nil ? word(line, memory) : .off,
      problem: off ?? line?.last.problem ?? memory?.lastProblem,
      marks: history.marks[id] ?? Array(repeating: .silent, count: days), newToday: isToday ? line?.new ?? 0 : 0,
      last: line?.last, memory: memory, asked: line.map { Instant(seconds: $0.asked) } ?? memory?.lastAttempt)
  }

  private static func word(_ line: RunRollup.Source?, _ memory: SourceState?) -> SourceHealth.State {
    if memory?.gone ?? false { return .failed }
    guard let line else { return memory?.lastAttempt == nil ? .waiting : memory?.failures ?? 0 > 0 ? .failed : .good }
    switch line.last.outcome {
    case .failed: return .failed
    case .suspect: return .suspect
    case .new, .unchanged, .notModified, .skipped: return line.last.stale ? .late : .good
    }
  }
}
