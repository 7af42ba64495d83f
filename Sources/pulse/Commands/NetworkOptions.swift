import ArgumentParser
import Pipeline

/// Options of the commands that fetch.
struct NetworkOptions: ParsableArguments {
  @Flag(help: "Leave the network alone.")
  var offline = false

  @Flag(help: "Ask sources before their interval has passed; refusals of a server are obeyed all the same.")
  var force = false

  @Flag(help: "End with status 2 when a source or a check is bad, or a source late.")
  var strict = false

  @Option(help: ArgumentHelp("Fetch https://HOST/PATH from URL/HOST/PATH.", valueName: "url"))
  var mirror: String?

  @Option(help: ArgumentHelp("Keep raw answers in a folder.", valueName: "dir"), transform: filePath)
  var record: String?

  @Option(
    help: ArgumentHelp("Take answers from a folder that --record filled, and from nowhere else.", valueName: "dir"),
    transform: filePath)
  var replay: String?

  @Option(
    help: ArgumentHelp("Write the run report as JSON; - stands for standard output.", valueName: "file"),
    transform: filePath)
  var report: String?

  /// The options of a run over a site.
  func options(site: String) -> RunOptions {
    var options = RunOptions(site: site)
    options.offline = offline
    options.force = force
    options.strict = strict
    options.mirror = mirror
    options.record = record
    options.replay = replay
    options.report = report
    return options
  }
}
