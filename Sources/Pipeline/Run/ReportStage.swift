import Archive
import Records

/// Tells the webhook of what turned bad, and keeps the run's report in `content/runs`, before the build that shows it.
struct ReportStage: Sendable {
  static let stage = Stage(name: "report") { context in
    guard !context.options.offline else { return "not kept: the run is offline" }
    func soFar() async -> RunReport {
      await context.journal.report(
        id: context.id, started: context.now, ended: context.now, order: context.configuration.order)
    }
    await context.alert(await soFar())
    // With what the webhook said, if it said something.
    let report = await soFar()
    let stored = try context.archive.runs(on: context.now.day)?.runs ?? []
    // A run repeated in the same second asks nobody again; its report would replace a fuller one.
    let isRepetition = stored.contains { $0.id == report.id } && report.sources.allSatisfy { $0.outcome == .skipped }
    guard !isRepetition else { return "kept already" }
    try context.archive.write(RunDay(day: context.now.day, runs: Merge.runs(stored: stored, new: [report])))
    return "kept"
  }
}
