public import ArgumentParser
import Foundation
public import Pipeline

struct RecipeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recipe", abstract: "Print the rules by which a web server serves the site.",
    discussion: """
      They keep the six calls of the earlier service working (/digest?date=, /charts?platform=, /charts/movers, /news, \
      /releases, /gear), and let programs of any origin read the JSON files.
      """)

  @Argument(help: "For what: \(ServerRecipe.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: ServerRecipe

  @Option(help: ArgumentHelp("The built site.", valueName: "dir"))
  var root = "_site"

  @Option(help: ArgumentHelp("The name that the server answers to.", valueName: "name"))
  var host = "localhost"

  @Option(help: ArgumentHelp("The port that it listens on.", valueName: "number"))
  var port = 80

  func validate() throws { _ = try filePath(root) }

  func run() {
    print(kind.recipe(root: URL(filePath: root).standardizedFileURL.path, host: host, port: port))
  }
}

extension ServerRecipe: ExpressibleByArgument {}
