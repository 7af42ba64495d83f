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

  /// An edition whose file others can do without: one that cannot be read is noted and left out, for the site of a hundred
  /// charts does not stand still because of one.
  func edition(of chart: String, on day: Day) async throws -> ChartEdition? {
    do throws(ArchiveError) {
      return try archive.edition(of: chart, on: day)
    } catch {
      guard error.kind == .content else { throw error }
      await damage("charts", error)
      return nil
    }
  }

  /// Notes a file in `content/` that cannot be read; the run goes on without it and ends with status 1.
  func damage(_ stage: String, _ error: ArchiveError) async {
    await journal.noteDamage()
    guard await !journal.problems.contains(where: { $0.message == error.description }) else { return }
    await problem(stage, error.description)
  }
}
