import Archive
import Foundation
import Pipeline
import Records
import TestSupport
import Testing

/// Runs over a site with a content file that cannot be read.
@Suite("Runs with a broken file")
struct DamageRunTests {
  private let folder: TemporaryFolder
  private let server: LoopbackServer
  private let noon = Instant(Day(number: 20_700), seconds: 12 * 3600)

  init() throws {
    folder = try TemporaryFolder()
    server = try LoopbackServer { request in
      if request.target.hasSuffix("/robots.txt") { return .reply(404) }
      if request.header("If-None-Match") == "\"1\"" { return .reply(304, [("ETag", "\"1\"")]) }
      let item =
        "<item><title>A new synth</title><link>https://\(request.host)/a</link><pubDate>Fri, 04 Sep 2026 10:00:00 GMT</pubDate></item>"
      return .reply(
        200, [("Content-Type", "application/rss+xml"), ("ETag", "\"1\"")],
        body: "<rss version=\"2.0\"><channel><title>F</title>\(item)</channel></rss>")
    }
    try put(
      "content/pulse.yml",
      """
      site: {title: Tiny, description: D, url: "https://tiny.example", contact: "https://tiny.example/c", theme: "\(RepositoryTests.root)"}
      network: {hostSpacing: 0, totalTimeout: 2}
      sources:
        - {id: wire, name: The Wire, kind: news, url: "https://wire.example/feed", frequentWithoutValidators: true, staleAfterHours: 8760}
        - {id: gear, name: Gear, kind: gear, url: "https://gear.example/feed", frequentWithoutValidators: true, staleAfterHours: 8760}
      """)
  }

  private func put(_ path: String, _ text: String) throws {
    let url = URL(filePath: folder.path + "/" + path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: folder.path + "/" + path, encoding: .utf8)
  }

  private var archive: ContentArchive { ContentArchive(root: folder.path + "/content") }

  private func run(hours: Int) async throws -> (status: RunStatus, lines: [String]) {
    var options = RunOptions(site: folder.path)
    options.mirror = server.address
    options.force = true
    var lines: [String] = []
    let status = try await PulseRun(
      plan: .run, options: options, clock: .fixed(noon.adding(seconds: hours * 3600)), variables: [:],
      progress: .silent
    ).execute { lines.append($0) }
    return (status, lines)
  }

  @Test(
    "A broken day of news hinders no gear and no page; nothing overwrites it; once it is right, its news are asked for again"
  )
  func news() async throws {
    let path = "content/news/2026/2026-09-04.json"
    let broken = "{\"schema\": \"pulse.news/1\",\n\"day\": \"2026-09-04\",\n\"items\": [\n{\"id\":\"x\"\n"
    try put(path, broken)
    let result = try await run(hours: 0)
    #expect(result.status == .failed)
    #expect(result.lines.contains { $0.contains("(merge)") && $0.contains("\(path):5:1: ") }, "\(result.lines)")
    #expect(try text(path) == broken)
    #expect(try archive.days(.gear).count == 1)
    #expect(try archive.state().sources["wire"]?.etag == nil)
    #expect(try archive.state().sources["gear"]?.etag == "\"1\"")
    #expect(FileManager.default.fileExists(atPath: folder.path + "/_site/gear/index.html"))
    #expect(try text("_site/sources/index.html").contains("\(path):5:1: "))
    try FileManager.default.removeItem(atPath: folder.path + "/" + path)
    let next = try await run(hours: 4)
    #expect(next.status == .done)
    #expect(try archive.days(.news).count == 1)
  }

  @Test("What is remembered cannot be read: nobody is asked, nothing overwrites it, and the site is built")
  func state() async throws {
    _ = try await run(hours: 0)
    let asked = server.requests.count
    try put("content/state.json", "{\"schema\": \"pulse.state/1\",\n\"sources\": {\n")
    let result = try await run(hours: 4)
    #expect(result.status == .failed)
    #expect(server.requests.count == asked)
    #expect(try text("content/state.json") == "{\"schema\": \"pulse.state/1\",\n\"sources\": {\n")
    #expect(result.lines.contains { $0.contains("content/state.json:3:1: ") }, "\(result.lines)")
    #expect(result.lines.contains { $0.contains("build: ") })
  }

  @Test("A broken edition of a chart hinders no news: they are analysed, and the edition is named once and left out")
  func chart() async throws {
    let configuration = try text("content/pulse.yml")
    try put(
      "content/pulse.yml",
      configuration + """

        charts:
          - {id: hits, title: Hits, platform: test, region: us, cadence: weekly, size: 10, code: HIT, providers: [{adapter: billboard, url: "https://hits.example/"}]}
        """)
    let path = "content/charts/hits/2026/2026-08-29.json"
    try put(path, "{\"schema\": \"pulse.chart/1\",\n\"chart\": \"hi")
    let result = try await run(hours: 0)
    #expect(result.status == .failed)
    #expect(result.lines.count { $0.contains("\(path):2:") } == 2, "\(result.lines)")
    #expect(result.lines.contains { $0.contains("(build)") && $0.contains("left out of the site: ") })
    let news = try #require(try archive.days(.news).first.flatMap { try archive.news(on: $0) })
    #expect(news.items.allSatisfy { $0.impact != .none })
    #expect(!result.lines.contains { $0.contains("not done") })
  }
}
