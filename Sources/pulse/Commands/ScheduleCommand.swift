public import ArgumentParser
import Foundation
public import Pipeline
import Records

struct ScheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule", abstract: "Print the recipe that runs the site every few hours.",
    discussion: """
      It starts nothing: read it, then put it where it belongs, or have its files written with --into \
      (/etc/systemd/system, or the repository for github and gitlab) and do what the last line says.
      """)

  @Argument(help: "For what: \(Schedule.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: Schedule

  @OptionGroup var site: SiteOptions

  @Option(help: ArgumentHelp("Write the recipe's files below this folder.", valueName: "dir"), transform: filePath)
  var into: String?

  @Option(help: ArgumentHelp("The account that runs it; the owner of the site's folder otherwise.", valueName: "name"))
  var user: String?

  func run() throws {
    let configuration = try Configuration.load(siteFolder: site.site)
    let place = Schedule.Place(
      site: site.site, program: Bundle.main.executablePath ?? "pulse", hours: configuration.site.cadenceHours,
      user: user)
    if let into {
      print(try kind.write(for: place, into: into))
    } else {
      print(kind.text(for: place), terminator: "")
    }
  }
}

extension Schedule: ExpressibleByArgument {}
