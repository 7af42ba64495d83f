import Records
import Templating

/// The values of the partial `strip`: 30 days, one mark a day, the last day at the right.
enum HealthStrip {
  static func value(_ marks: [HealthMark]) -> Value {
    [
      "width": .int(marks.count * 6), "paths": .list(paths(marks)), "text": .string(text(marks)),
    ]
  }

  private static func paths(_ marks: [HealthMark]) -> [Value] {
    [HealthMark.fresh, .quiet, .late, .suspect, .failed].compactMap { mark in
      var path = ""
      for (place, own) in marks.enumerated() where own == mark { path += shape(mark, at: place * 6) }
      guard !path.isEmpty else { return nil }
      return ["d": .string(path), "class": Value(style(mark))]
    }
  }

  private static func shape(_ mark: HealthMark, at x: Int) -> String {
    switch mark {
    case .silent: ""
    case .fresh: "M\(x) 0h4v12h-4z"
    case .quiet: "M\(x) 8h4v4h-4z"
    case .late: "M\(x) 5h4v7h-4z"
    case .suspect: "M\(x) 0h4v3h-4zM\(x) 5h4v7h-4z"
    case .failed: "M\(x).5 .5h3v11h-3z"
    }
  }

  private static func style(_ mark: HealthMark) -> String? {
    switch mark {
    case .late: "late"
    case .suspect: "sus"
    case .failed: "fail"
    case .silent, .fresh, .quiet: nil
    }
  }

  private static func text(_ marks: [HealthMark]) -> String {
    let parts = [HealthMark.fresh, .quiet, .late, .suspect, .failed, .silent].compactMap { mark in
      let days = marks.count { $0 == mark }
      return days == 0 ? nil : "\(days) \(mark.word)"
    }
    return "\(Words.count(marks.count, "day")): " + parts.joined(separator: ", ")
  }
}
