import Records

/// How one source or chart is doing.
struct SourceHealth: Sendable {
  /// The state in a word.
  enum State: String, Sendable {
    case good, late, suspect, failed
    /// Never asked so far.
    case waiting = "not asked yet"
    /// Switched off in the configuration.
    case off

    /// The class of the dot beside the word.
    var style: String {
      switch self {
      case .good: "ok"
      case .late, .suspect: "sus"
      case .failed: "bad"
      case .waiting, .off: "off"
      }
    }
  }

  let id: String
  let name: String
  /// `news`, `gear`, `releases`, or `chart, weekly`.
  let kind: String
  let home: String?
  let state: State
  /// Why it is off, or what is wrong.
  let problem: String?
  let marks: [HealthMark]
  /// New items on the day of the last run.
  let newToday: Int
  /// Its line in the last run that asked it.
  let last: RunReport.Source?
  let memory: SourceState?
  /// When it was asked last.
  let asked: Instant?

  /// True for a chart, which has a page of its own elsewhere.
  var isChart: Bool { kind.hasPrefix("chart") }
  var possibleLoss: Bool { last?.possibleLoss ?? false }
  var newest: Instant? { last?.newest ?? memory?.newestItem }
  /// True for what a reader should know about.
  var isException: Bool { [.late, .suspect, .failed].contains(state) || possibleLoss }
}
