import ArgumentParser
import Foundation
import Records
import Testing

@testable import pulse

@Suite("The version")
struct VersionTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test("`pulse --version`, the User-Agent, the pages and the list of changes name one and the same version")
  func one() throws {
    #expect(Pulse.configuration.version == Program.version)
    #expect(Program.userAgent(contact: "https://c.example") == "IndustryPulse/\(Program.version) (+https://c.example)")
    let layout = try String(contentsOf: Self.root.appending(path: "Templates/layout.mustache"), encoding: .utf8)
    #expect(layout.contains("<meta name=\"generator\" content=\"Industry Pulse {{site.version}}\">"))
    let changes = try String(contentsOf: Self.root.appending(path: ".github/CHANGELOG.md"), encoding: .utf8)
    let newest = changes.split(separator: "\n").first { $0.hasPrefix("## ") }
    #expect(newest == "## \(Program.version)")
    #expect(Program.version.wholeMatch(of: /\d+\.\d+\.\d+/) != nil)
  }
}
