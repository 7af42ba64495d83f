import ArgumentParser
import Pipeline

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Look at configuration, templates, content and keys.",
    discussion: "Ends with status 1 when something is broken.")

  @Flag(help: "List the names that each template uses, and check nothing else.")
  var templates = false

  @OptionGroup var site: SiteOptions

  @Flag(help: "Also ask every configured model for one word; costs go through the caps.")
  var online = false

  @Option(
    help: ArgumentHelp(
      "Explain one chart: its record, its gaps, and the evidence against editions in quarantine.", valueName: "chart"))
  var explain: String?

  func run() async throws {
    if let explain {
      return try ChartExplanation(site: site.site, chart: explain).execute { print($0) }
    }
    let check = SiteCheck(site: site.site, clock: site.clock)
    if templates { return try check.listTemplates { print($0) } }
    var isWell = try check.execute { print($0) }
    if online {
      let isAnswered = try await check.executeOnline { print($0) }
      isWell = isWell && isAnswered
    }
    guard isWell else { throw ExitCode(1) }
  }
}
