import ArgumentParser
import Pipeline

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Join two versions of a file of content/ for git, record by record.",
    discussion: """
      Machines that fetch at the same time add lines at the same places, which git alone takes for conflicts. Tell git \\
      to ask this program, once in each clone:

        git config merge.pulse.driver "pulse merge %O %A %B --name %P"

      and name the files in .gitattributes, which is committed:

        content/**/*.json merge=pulse
        content/ledger/**/*.ndjson merge=union

      Ends with status 1, which git takes for a conflict, when a version is broken or the two cannot both be right.
      """)

  @Argument(help: "The file with the common version.")
  var base: String

  @Argument(help: "The file with our version; the result takes its place.")
  var ours: String

  @Argument(help: "The file with the other version.")
  var theirs: String

  @Option(help: ArgumentHelp("The file's path in the repository, for messages.", valueName: "path"))
  var name: String?

  func run() throws {
    try SnapshotMerge.run(base: base, ours: ours, theirs: theirs, name: name)
  }
}
