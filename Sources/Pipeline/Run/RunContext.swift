import Archive
import Logging
import Records
import Transport

/// What every stage of one run can reach.
struct RunContext: Sendable {
  /// Stamped on every log line and on the report.
  let id: String
  /// The one reading of the clock.
  let now: Instant
  let options: RunOptions
  let configuration: SiteConfiguration
  /// Where keys come from.
  let environment: Environment
  let archive: ContentArchive
  let fetcher: Fetcher
  let client: HTTPClient
  /// How requests name us.
  let userAgent: String
  let journal = RunJournal()
  let harvest = Harvest()
  let log: Logger
  let progress: Progress

  /// Notes something that a person should look at, in the report and in the log.
  func problem(_ stage: String, source: String? = nil, _ message: String, isNotice: Bool = false) async {
    await journal.record(RunReport.Problem(stage: stage, source: source, message: message, isNotice: isNotice))
    var metadata: Logger.Metadata = ["stage": "\(stage)", "why": "\(message)"]
    if let source { metadata["source"] = "\(source)" }
    log.warning(isNotice ? "notice" : "problem", metadata: metadata)
  }

  /// Notes a file in `content/` that cannot be read; the run goes on without it and ends with status 1.
  func damage(_ stage: String, _ error: ArchiveError) async {
    await journal.noteDamage()
    await problem(stage, error.description)
  }
}
