import ArgumentParser
import Foundation
import Pipeline

struct InspectPartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "part", abstract: "Run one part of the program on JSON lines from standard input.")

  @Argument(help: "Which part: \(Inspection.all.map(\.name).joined(separator: ", ")).")
  var kind: String

  func run() throws {
    guard let inspection = Inspection.all.first(where: { $0.name == kind }) else {
      throw ValidationError(
        "there is no part '\(kind)'; there are \(Inspection.all.map(\.name).joined(separator: ", ")), feed.")
    }
    let answer = inspection.make()
    while let line = readLine(strippingNewline: true) {
      FileHandle.standardOutput.write(Data(answer(Array(line.utf8)) + [UInt8(ascii: "\n")]))
    }
  }
}
