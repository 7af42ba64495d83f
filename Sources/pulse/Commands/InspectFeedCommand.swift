import ArgumentParser
import Foundation
import Pipeline

struct InspectFeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feed", abstract: "Show what is read of a feed, as a line of JSON.")

  @Argument(help: "A file that holds a feed.")
  var file: String?

  @Option(help: "The address that it was fetched from; relative addresses in it are resolved against it.")
  var base: String = ""

  @Option(help: "The Content-Type header that came with it.")
  var contentType: String?

  @Option(help: "A list of files instead, a line each: path TAB base TAB content type.")
  var batch: String?

  func validate() throws {
    guard (file == nil) != (batch == nil) else { throw ValidationError("give either a file or --batch with a list.") }
  }

  func run() throws {
    let documents: [InspectFeed.Document]
    if let batch {
      documents = try InspectFeed.documents(inList: batch)
    } else {
      documents = [
        InspectFeed.Document(
          path: file ?? "", base: base, contentType: contentType?.isEmpty == true ? nil : contentType)
      ]
    }
    InspectFeed.run(documents) { line in
      FileHandle.standardOutput.write(Data(line + [UInt8(ascii: "\n")]))
    }
  }
}
