import Foundation
import Records
import TestSupport
import Testing

@testable import Pipeline

@Suite("Templates of a site of one's own")
struct ThemeTests {
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// A site that holds nothing but a configuration, and builds on the repository.
  private func site() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try put(
      "content/pulse.yml",
      """
      site: {title: Themed, description: A site with a theme, url: "https://themed.example",
        contact: "https://themed.example/about/", theme: "\(Self.repository)"}
      """, in: folder)
    try put("content/pages/about.md", "# About\n", in: folder)
    return folder
  }

  private func put(_ path: String, _ text: String, in folder: TemporaryFolder) throws {
    let place = URL(filePath: folder.path + "/" + path)
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
  }

  private func build(_ folder: TemporaryFolder) throws -> String {
    let build = SiteBuild(site: folder.path)
    _ = try build.run(try Configuration.load(siteFolder: folder.path), now: Instant(seconds: 1_795_348_800))
    return try String(contentsOfFile: build.output + "/index.html", encoding: .utf8)
  }

  @Test("A site without templates of its own is built with those of its theme, and with its files")
  func theme() throws {
    let folder = try site()
    #expect(try build(folder).contains("No cookies, no tracking, no third party."))
    #expect(FileManager.default.fileExists(atPath: folder.path + "/_site/style.css"))
  }

  @Test("The example of Templates/README.md replaces one partial on all pages, without a copy of any page")
  func example() throws {
    let readme = try String(contentsOfFile: Self.repository + "/Templates/README.md", encoding: .utf8)
    let example = try #require(readme.firstMatch(of: /<!-- example: (\S+) -->\n```mustache\n([\s\S]*?)```/))
    let folder = try site()
    try put("Templates/\(example.1)", String(example.2), in: folder)
    let home = try build(folder)
    #expect(home.contains("Themed is run by the Friends of Radio."))
    #expect(!home.contains("No cookies"))
    #expect(home.contains("No digest yet."))
    let news = try String(contentsOfFile: folder.path + "/_site/news/index.html", encoding: .utf8)
    #expect(news.contains("Friends of Radio"))
  }

  @Test("The list of templates names what each may use")
  func list() throws {
    let folder = try site()
    var lines: [String] = []
    try SiteCheck(site: folder.path, clock: .fixed(Instant(seconds: 0))).listTemplates { lines.append($0) }
    let time = try #require(lines.firstIndex(of: "time"))
    #expect(lines[time + 1] == "  values: iso, text")
    let layout = try #require(lines.firstIndex(of: "layout"))
    let own = lines[layout...].prefix(6)
    #expect(own.first { $0.hasPrefix("  blocks: ") }?.contains("main") == true)
    #expect(own.first { $0.hasPrefix("  partials: ") }?.contains("foot") == true)
  }

  @Test("A theme that is not there is named in the error")
  func missing() throws {
    let folder = try TemporaryFolder()
    try put(
      "content/pulse.yml",
      "site: {title: T, description: D, url: \"https://t.example\", contact: \"https://t.example/\", theme: nowhere}\n",
      in: folder)
    let error = #expect(throws: PipelineError.self) { try build(folder) }
    #expect(error?.description.contains("nowhere/Templates") == true)
  }
}
