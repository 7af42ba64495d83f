import ArgumentParser
import Pipeline

struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Fetch, check, merge, analyse, write the digest, and build the site.",
    discussion: """
      One dead source never ends a run: it is reported, on /sources/ too. A broken configuration or template does, with
      file, line and column. A run that learns nothing new changes no record and renders no page.
      """)

  @OptionGroup var site: SiteOptions
  @OptionGroup var network: NetworkOptions

  @Option(
    help: ArgumentHelp("Where the built site goes; _site in the site's folder otherwise.", valueName: "dir"),
    transform: filePath)
  var output: String?

  @Flag(help: "Put the Content-Security-Policy into the pages, for hosts that send no headers of yours.")
  var policyInPages = false

  func run() async throws {
    var options = network.options(site: site.site)
    options.output = output
    options.policyInPages = policyInPages
    try await execute(PulseRun(plan: .run, options: options, clock: site.clock))
  }
}

/// Runs and ends the process with the run's status.
func execute(_ run: PulseRun) async throws {
  let signals = StopSignals(run)
  defer { signals.end() }
  let status = try await run.execute { print($0) }
  if status != .done { throw ExitCode(status.rawValue) }
}
