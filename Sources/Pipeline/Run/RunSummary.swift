import Records

/// The report of a run as people read it: lines for a terminal, Markdown and annotations for GitHub Actions.
enum RunSummary {
  /// One line for the whole run, then one for each source that needs attention.
  ///
  /// - Parameter withStages: whether the stages are listed; at a terminal they were shown as they ended.
  static func lines(_ report: RunReport, names: [String: String], withStages: Bool = true) -> [String] {
    let counts = outcomes(report)
    let new = report.sources.reduce(0) { $0 + $1.new }
    var lines = ["run \(report.id): \(new) new items; sources: \(counts)"]
    for stage in withStages ? report.stages : [] {
      lines.append("  \(stage.name): \(stage.note ?? "done") (\(stage.ms) ms)")
    }
    for source in report.sources {
      guard let problem = source.problem else { continue }
      lines.append("  \(source.outcome.rawValue) \(names[source.id] ?? source.id): \(problem)")
    }
    lines += report.problems.map { problem in
      let place = [problem.stage, problem.source].compactMap { $0 }.joined(separator: ", ")
      return "  \(problem.isNotice ? "warning" : "problem") (\(place)): \(problem.message)"
    }
    return lines
  }

  /// The job summary of GitHub Actions.
  static func markdown(_ report: RunReport, names: [String: String]) -> String {
    var text = "## Industry Pulse, \(report.started)\n\n"
    text += "\(report.sources.reduce(0) { $0 + $1.new }) new items. Sources: \(outcomes(report)).\n\n"
    let bad = report.sources.filter { $0.problem != nil }
    if !bad.isEmpty {
      text += "| source | outcome | HTTP | problem |\n|---|---|---|---|\n"
      for source in bad {
        let http = source.http.map(String.init) ?? ""
        text +=
          "| \(cell(names[source.id] ?? source.id)) | \(source.outcome.rawValue) | \(http) | \(cell(source.problem ?? "")) |\n"
      }
      text += "\n"
    }
    for problem in report.problems {
      text += "- **\(cell(problem.stage))** \(cell(problem.message))\n"
    }
    return text
  }

  /// `::warning::` lines of GitHub Actions, one for each problem.
  static func annotations(_ report: RunReport, names: [String: String]) -> [String] {
    let sources = report.sources.compactMap { source in
      source.problem.map { "::warning title=\(property(names[source.id] ?? source.id))::\(data($0))" }
    }
    return sources + report.problems.map { "::warning title=\(property($0.source ?? $0.stage))::\(data($0.message))" }
  }

  private static func outcomes(_ report: RunReport) -> String {
    let order: [RunReport.Outcome] = [.new, .unchanged, .notModified, .skipped, .failed, .suspect]
    let counts = order.compactMap { outcome -> String? in
      let count = report.sources.count { $0.outcome == outcome }
      return count == 0 ? nil : "\(count) \(outcome.rawValue)"
    }
    return counts.isEmpty ? "none" : counts.joined(separator: ", ")
  }

  private static func cell(_ text: String) -> String {
    text.replacing("|", with: "\\|").replacing("\n", with: " ").replacing("<", with: "&lt;")
  }

  private static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
