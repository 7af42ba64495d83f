import ArgumentParser
import Foundation
import Pipeline

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Preview the site on 127.0.0.1, with rebuild and reload on change.",
    discussion: "The six calls of the earlier service work with all their parameters, limit included.")

  @OptionGroup var site: SiteOptions

  @Option(help: ArgumentHelp("The port; 0 takes a free one.", valueName: "number"))
  var port: UInt16 = 8080

  func run() async throws {
    // Not by print, which keeps lines back where standard output is a file or a pipe.
    try await PreviewServer(site: site.site, port: port, clock: site.clock).run { line in
      FileHandle.standardOutput.write(Data("\(line)\n".utf8))
    }
  }
}
