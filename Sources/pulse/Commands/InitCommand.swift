import ArgumentParser
import Pipeline

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a new site from this one's templates and configuration.")

  @Argument(help: ArgumentHelp("The new site's folder.", valueName: "dir"))
  var folder: String

  @Option(help: ArgumentHelp("The site to copy templates, files and configuration from.", valueName: "dir"))
  var from = "."

  func run() throws {
    print(try SiteCreation.create(in: folder, from: from))
  }
}
