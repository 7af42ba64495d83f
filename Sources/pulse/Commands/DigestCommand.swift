import ArgumentParser
import Foundation
import Pipeline
import Records

struct DigestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest", abstract: "Write the day's digest and summaries.",
    discussion: """
      The first model of the configuration whose answer holds writes it; without a key, or when none does, it is made \
      of the sources' own sentences. Keys come from the environment, systemd's credentials or .env. A run that is \
      repeated asks nobody again.
      """)

  @OptionGroup var site: SiteOptions

  @Option(help: ArgumentHelp("Write the digest of this day anew, even if it was final.", valueName: "YYYY-MM-DD"))
  var date: Day?

  @Flag(help: "Print the prompt, the bound and the likely cost; ask nobody.")
  var dryRun = false

  @Flag(help: "Ask no model.")
  var offline = false

  @Flag(help: "End with status 2 when a key is missing or something else needs attention.")
  var strict = false

  func run() async throws {
    let run = DigestRun(site: site.site, clock: site.clock, isOffline: offline)
    guard !dryRun else { return try await run.preview(date: date) { print($0) } }
    let isWell = try await run.execute(
      date: date, out: { print($0) },
      problem: { FileHandle.standardError.write(Data("warning: \($0)\n".utf8)) })
    if strict && !isWell { throw ExitCode(RunStatus.strict.rawValue) }
  }
}
