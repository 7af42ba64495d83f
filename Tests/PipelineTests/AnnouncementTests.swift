import Foundation
import Records
import TestSupport
import Testing
import Transport

@testable import Pipeline

@Suite("Telling the hub")
struct AnnouncementTests {
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
  private let noon = Instant(Day(number: 20_700), seconds: 12 * 3600)

  @Test("The hub is told of the feeds that changed, once, and nothing when nothing changed")
  func change() async throws {
    let server = try LoopbackServer { request in
      if request.method == "POST" { return .reply(204) }
      if request.target.hasSuffix("/robots.txt") { return .reply(404) }
      let item =
        "<item><title>A</title><link>https://wire.example/a</link><pubDate>Fri, 04 Sep 2026 10:00:00 GMT</pubDate></item>"
      return .reply(
        200, [("Content-Type", "application/rss+xml")],
        body: "<rss version=\"2.0\"><channel><title>F</title>\(item)</channel></rss>")
    }
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path + "/content/pages", withIntermediateDirectories: true)
    try Data(
      """
      site: {title: Tiny, description: D, url: "https://tiny.example/p", contact: "https://tiny.example/c",
        hub: "https://hub.example/", theme: "\(Self.repository)"}
      network: {hostSpacing: 0, totalTimeout: 2}
      sources:
        - {id: wire, name: The Wire, kind: news, url: "https://wire.example/feed", frequentWithoutValidators: true, staleAfterHours: 8760}
      """.utf8
    ).write(to: URL(filePath: folder.path + "/content/pulse.yml"))
    var options = RunOptions(site: folder.path)
    options.mirror = server.address
    func told(at now: Instant) async throws -> [String] {
      let before = server.requests.count
      _ = try await PulseRun(
        plan: .run, options: options, clock: .fixed(now), variables: [:], progress: .silent
      ).execute { _ in }
      return server.requests.dropFirst(before).filter { $0.method == "POST" }.map {
        String(decoding: $0.body, as: UTF8.self)
      }
    }
    let first = try await told(at: noon)
    #expect(first.count == 1)
    #expect(first.first?.hasPrefix("hub.mode=publish&hub.url=https%3A%2F%2Ftiny.example%2Fp%2Ffeeds%2F") == true)
    #expect(first.first?.contains("feeds%2Fnews.rss") == true)
    let rss = try String(contentsOfFile: folder.path + "/_site/feeds/news.rss", encoding: .utf8)
    #expect(rss.contains("<atom:link rel=\"hub\" href=\"https://hub.example/\"/>"))
    #expect(try await told(at: noon.adding(seconds: 4 * 3600)).isEmpty)
  }

  @Test("Addresses are encoded for a form")
  func form() {
    let request = Announcement.request(to: "https://hub.example/", ["https://a.example/é?b&c"], userAgent: "pulse")
    #expect(
      String(decoding: request.body ?? [], as: UTF8.self)
        == "hub.mode=publish&hub.url=https%3A%2F%2Fa.example%2F%C3%A9%3Fb%26c")
  }
}
