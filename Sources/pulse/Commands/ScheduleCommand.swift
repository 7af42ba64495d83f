public import ArgumentParser
import Foundation
public import Pipeline
import Records

struct ScheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule", abstract: "Print the recipe that runs the site every few hours.",
    discussion: "It prints and changes nothing: read it, then put it where its first line says.")

  @Argument(help: "For what: \(Schedule.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: Schedule

  @OptionGroup var site: SiteOptions

  func run() throws {
    let configuration = try Configuration.load(siteFolder: site.site)
    let folder = URL(filePath: site.site).standardizedFileURL.path
    print(
      kind.recipe(
        site: folder, program: Bundle.main.executablePath ?? "pulse", hours: configuration.site.cadenceHours))
  }
}

extension Schedule: ExpressibleByArgument {}
