import ArgumentParser
import Pipeline
import Records

struct FetchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fetch", abstract: "Fetch, check, merge and analyse, without building.",
    discussion: "With ids of sources or charts, only those are asked.")

  @Argument(help: "Ids of sources and charts; all when none is given.")
  var sources: [String] = []

  @OptionGroup var site: SiteOptions
  @OptionGroup var network: NetworkOptions

  @Option(
    help: ArgumentHelp("Also fetch every edition since this day, where a chart has dated pages.", valueName: "day"))
  var since: Day?

  func run() async throws {
    var options = network.options(site: site.site)
    options.only = sources
    options.since = since
    try await execute(PulseRun(plan: .fetch, options: options, clock: site.clock))
  }
}
