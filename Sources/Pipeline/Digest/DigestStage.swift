import LanguageModels
import Logging

/// The digest as a stage of a run: after the analysis, before the report and the build.
struct DigestStage: Sendable {
  static let stage = Stage(name: "digest") { context in
    let environment = context.environment
    for sentence in environment.problems { await context.problem("digest", sentence) }
    let now = context.now
    let job = try DigestJob.live(
      site: context.options.site, archive: context.archive, configuration: context.configuration,
      environment: environment, clock: .fixed(now), isOffline: context.options.offline || context.options.replay != nil)
    let report = try await job.run()
    for sentence in report.problems { await context.problem("digest", sentence) }
    for sentence in report.notices { await context.problem("digest", sentence, isNotice: true) }
    await context.journal.spend(report.cost)
    for line in report.lines { context.log.info("digest", metadata: ["what": "\(line)"]) }
    return report.lines.filter { !$0.hasPrefix(" ") }.joined(separator: "; ")
  }
}
