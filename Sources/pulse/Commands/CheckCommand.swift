import ArgumentParser
import Pipeline

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Look at configuration, templates, content and keys.",
    discussion: "Ends with status 1 when something is broken.")

  @OptionGroup var site: SiteOptions

  func run() async throws {
    let check = SiteCheck(site: site.site, clock: site.clock)
    guard try check.execute(out: { print($0) }) else { throw ExitCode(1) }
  }
}
