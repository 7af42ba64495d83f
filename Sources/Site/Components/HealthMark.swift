import Records

/// How a source fared on one day: a mark of the 30-day strip.
enum HealthMark: Int, Sendable {
  /// It was not asked.
  case silent
  /// It had something new.
  case fresh
  /// It answered and had nothing new.
  case quiet
  /// Its newest item is older than its own rhythm.
  case late
  /// What it said did not pass its checks.
  case suspect
  /// It could not be read, at the end of the day.
  case failed

  /// The mark of a day's answers, in the order of time.
  init(_ lines: [RunReport.Source]) {
    guard let last = lines.last else {
      self = .silent
      return
    }
    if lines.contains(where: { $0.outcome == .suspect }) {
      self = .suspect
    } else if last.outcome == .failed {
      self = .failed
    } else if last.stale {
      self = .late
    } else {
      self = lines.contains { $0.new > 0 } ? .fresh : .quiet
    }
  }

  /// The word for readers who do not see the mark.
  var word: String {
    switch self {
    case .silent: "not asked"
    case .fresh: "with new items"
    case .quiet: "without"
    case .late: "late"
    case .suspect: "suspect"
    case .failed: "failed"
    }
  }
}
