import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import pulse

/// Help screens are kept as files, so that a change of a command is a change that a reader of the diff sees.
@Suite("Help and README")
struct HelpTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static let commands: [(name: String, type: any ParsableCommand.Type)] =
    Pulse.configuration.subcommands.map { ($0.configuration.commandName ?? "", $0) }

  @Test("Every help screen is the one on file; PULSE_WRITE_HELP=1 writes them anew")
  func screens() throws {
    let folder = Self.root.appending(path: "Tests/PulseTests/Fixtures/help")
    let screens =
      [("pulse", Pulse.helpMessage(columns: 100))]
      + Self.commands.map { ($0.name, Pulse.helpMessage(for: $0.type, columns: 100)) }
    for (name, text) in screens {
      let file = folder.appending(path: name + ".txt")
      if ProcessInfo.processInfo.environment["PULSE_WRITE_HELP"] == "1" { try Data(text.utf8).write(to: file) }
      let kept = try? String(contentsOf: file, encoding: .utf8)
      #expect(kept == text, "pulse \(name) --help differs from \(file.lastPathComponent)")
    }
  }

  @Test("README names every command and no other")
  func readme() throws {
    let text = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let named = Set(text.matches(of: /`pulse ([a-z]+)/).map { String($0.1) }).subtracting(["help"])
    let known = Set(Self.commands.map(\.name))
    #expect(named.subtracting(known).isEmpty, "README names \(named.subtracting(known).sorted())")
    #expect(known.subtracting(named).isEmpty, "README does not name \(known.subtracting(named).sorted())")
  }

  @Test("README's two commands stand between their marks, as CI runs them")
  func marks() throws {
    let text = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    for (mark, command) in [("run", "swift run -c release pulse run"), ("tests", "swift test")] {
      let block = text.components(separatedBy: "<!-- \(mark) -->").last?.components(separatedBy: "<!-- end -->").first
      #expect(block?.contains(".ci/setup && ") == true)
      #expect(block?.contains(command) == true)
    }
  }

  @Test("A day that is none is told how days are written")
  func day() throws {
    let error = try #require(throws: (any Error).self) { try Pulse.parseAsRoot(["fetch", "--since", "yesterday"]) }
    #expect(Pulse.message(for: error) == "The value 'yesterday' is invalid for '--since <YYYY-MM-DD>'")
  }

  @Test("A wrong option is a wrong usage, status 64")
  func usage() throws {
    let error = #expect(throws: (any Error).self) { try Pulse.parseAsRoot(["run", "--nonsense"]) }
    #expect(error.map { Pulse.exitCode(for: $0).rawValue } == 64)
  }

  @Test(
    "An empty path is a variable that is not set, and never the root of the disk",
    arguments: [
      ["init", ""], ["run", "--site", ""], ["build", "--output", ""], ["recipe", "nginx", "--root", ""],
      ["export", "pdf", ""],
    ])
  func emptyPath(arguments: [String]) throws {
    let error = try #require(throws: (any Error).self) { try Pulse.parseAsRoot(arguments) }
    #expect(Pulse.exitCode(for: error).rawValue == 64)
    #expect(Pulse.message(for: error).contains("an empty path"))
  }

  @Test(
    "A source that the site does not have, and a report that can be no file, are wrong usages before anything is asked",
    arguments: [
      (["nosuch"], "content/pulse.yml has no source or chart 'nosuch'."),
      (["--report", "/"], "--report / is a folder; name a file in it"),
      (["--report", "/no/such/x"], "--report /no/such/x lies in a folder that there is not; make /no/such/ first"),
    ])
  func wrongUsage(arguments: [String], sentence: String) async throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path + "/content", withIntermediateDirectories: true)
    let site = "site: {title: T, description: D, url: 'https://t.example', contact: c}\n"
    try Data(site.utf8).write(to: URL(filePath: folder.path + "/content/pulse.yml"))
    let parsed = try Pulse.parseAsRoot(["fetch", "--site", folder.path] + arguments)
    var command = try #require(parsed as? any AsyncParsableCommand)
    let error = Pulse.told(try await #require(throws: (any Error).self) { try await command.run() })
    #expect(Pulse.exitCode(for: error).rawValue == 64)
    #expect(Pulse.message(for: error) == sentence)
  }
}
