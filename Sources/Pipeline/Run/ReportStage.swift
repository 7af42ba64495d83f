import Archive
import Records

/// Keeps the run's report in `content/runs`, before the build that shows it.
struct ReportStage: Sendable {
  static let stage = Stage(name: "report") { context in
    guard !context.options.offline else { return "not kept: the run is offline" }
    let order = context.configuration.sources.map(\.id) + context.configuration.charts.map(\.id)
    let report = await context.journal.report(id: context.id, started: context.now, ended: context.now, order: order)
    let stored = try context.archive.runs(on: context.now.day)?.runs ?? []
    // A run repeated in the same second asks nobody again; its report would replace a fuller one.
    let isRepetition = stored.contains { $0.id == report.id } && report.sources.allSatisfy { $0.outcome == .skipped }
    guard !isRepetition else { return "kept already" }
    try context.archive.write(RunDay(day: context.now.day, runs: Merge.runs(stored: stored, new: [report])))
    return "kept"
  }
}
