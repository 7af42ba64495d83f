import ArgumentParser
import Foundation
import Pipeline
import Records

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Take something away: a chart as CSV, the feeds as OPML, a page as PDF or picture.",
    subcommands: [ExportCSV.self, ExportOPML.self, ExportPDF.self, ExportPicture.self])
}

struct ExportCSV: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "csv", abstract: "Print an edition of a chart as CSV.")

  @Argument(help: "The chart's id.")
  var chart: String

  @Argument(help: ArgumentHelp("The edition's date; the newest when none is given.", valueName: "YYYY-MM-DD"))
  var day: Day?

  @OptionGroup var site: SiteOptions

  func run() throws {
    try Self.print(try Export.csv(site: site.site, chart: chart, day: day))
  }
}

struct ExportOPML: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "opml", abstract: "Print the feeds that the site reads as OPML.")

  @OptionGroup var site: SiteOptions

  func run() throws {
    try Self.print(try Export.opml(site: site.site))
  }
}

struct ExportPDF: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pdf", abstract: "Print the weekly report, or any page, to a PDF file, by an installed Chromium.",
    discussion: "The site's print style makes a report of it: no navigation, repeated table heads, expanded links.")

  @Argument(help: ArgumentHelp("The file to write.", valueName: "file"), transform: filePath)
  var file: String

  @Option(help: ArgumentHelp("The page, such as /digest/ or /charts/billboard-hot-100/.", valueName: "path"))
  var page = "/report/"

  @OptionGroup var site: SiteOptions

  func run() async throws {
    try await PageExport(site: site.site, page: page).pdf(to: URL(filePath: file).path)
  }
}

struct ExportPicture: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "picture", abstract: "Picture the top of a page of the built site as PNG, by an installed Chromium.")

  @Argument(help: ArgumentHelp("The file to write.", valueName: "file"), transform: filePath)
  var file: String

  @Option(help: ArgumentHelp("The page.", valueName: "path"))
  var page = "/"

  @Option(help: "Pixels across.")
  var width = 1280

  @Option(help: "Pixels down.")
  var height = 1400

  @OptionGroup var site: SiteOptions

  func run() async throws {
    try await PageExport(site: site.site, page: page)
      .picture(to: URL(filePath: file).path, width: width, height: height)
  }
}

extension ParsableCommand {
  /// Writes a file to the standard output; one that is full or closed is an error with a sentence.
  fileprivate static func print(_ bytes: [UInt8]) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      throw PipelineError(
        "the standard output takes no more, so that the file is not whole; look for room where it goes.")
    }
  }
}
