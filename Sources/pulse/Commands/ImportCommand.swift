import ArgumentParser
import Pipeline

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Turn a list of feeds into lines for the configuration.",
    subcommands: [ImportOPMLCommand.self])
}

struct ImportOPMLCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "opml", abstract: "Print the feeds of an OPML file as lines for 'sources' in content/pulse.yml.",
    discussion: "Feeds that the configuration has already are left out. Set kind, owner and side of each line yourself."
  )

  @Argument(help: ArgumentHelp("The OPML file.", valueName: "file"), transform: filePath)
  var file: String

  @OptionGroup var site: SiteOptions

  func run() throws {
    let lines = try OPMLImport.lines(of: file, beside: Configuration.load(siteFolder: site.site))
    for line in lines { print(line) }
  }
}
