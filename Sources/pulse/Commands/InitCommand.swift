import ArgumentParser
import Pipeline

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a new site.",
    discussion: """
      It gets a configuration with every source and chart, hand-written pages, and a place for templates of its own; the \
      program's templates are used where it has none.
      """)

  @Argument(help: ArgumentHelp("The new site's folder.", valueName: "dir"), transform: filePath)
  var folder: String

  @Option(
    help: ArgumentHelp("Another site to copy configuration and pages from.", valueName: "dir"), transform: filePath)
  var from: String?

  @Flag(help: "Copy the sample records too: the first pages are full, without a network.")
  var sample = false

  func run() throws {
    print(try SiteCreation.create(in: folder, from: from, sample: sample))
  }
}
