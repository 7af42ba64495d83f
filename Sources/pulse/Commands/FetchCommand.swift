public import ArgumentParser
public import Pipeline
import Records

struct FetchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fetch", abstract: "Fetch, check, merge and analyse, without building.",
    discussion: """
      With ids of sources or charts, only those are asked. With --shard, several machines fetch a share each, into clones \
      of one repository; merge their commits (see 'pulse help merge') and let 'pulse run' analyse and build: it asks \
      nobody again within the hour.
      """)

  @Argument(help: "Ids of sources and charts; all when none is given.")
  var sources: [String] = []

  @OptionGroup var site: SiteOptions
  @OptionGroup var network: NetworkOptions

  @Option(
    help: ArgumentHelp(
      "Fetch one share of the sources, such as 2/4; all sources of a host are in one share.", valueName: "i/n"))
  var shard: Shard?

  @Option(
    help: ArgumentHelp(
      "Also fetch every edition since this day, where a chart has dated pages.", valueName: "YYYY-MM-DD"))
  var since: Day?

  func run() async throws {
    var options = network.options(site: site.site)
    options.only = sources
    options.since = since
    options.shard = shard
    try await execute(PulseRun(plan: .fetch, options: options, clock: site.clock))
  }
}

extension Shard: ExpressibleByArgument {
  /// A share as `i/n`.
  public init?(argument: String) {
    self.init(argument)
  }
}
