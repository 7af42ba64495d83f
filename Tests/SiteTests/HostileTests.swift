import Foundation
import FoundationXML
import Records
import Testing

@testable import Site

@Suite("Hostile names")
struct HostileTests {
  private static let evil = "</script><script>alert(1)</script>\"'&<b>\u{202E}]]>\u{0}"

  private func site() throws -> MiniSite {
    let site = try MiniSite(filled: false)
    let day = MiniSite.days[2]
    var item = MiniSite.item(day, 0, title: Self.evil)
    item.url = "javascript:alert(1)"
    item.excerpt = Self.evil
    item.author = Self.evil
    item.tags = [Self.evil]
    var release = MiniSite.release(day, 0)
    release.title = Self.evil
    release.genres = [Self.evil]
    release.links = [Link(source: Self.evil, url: "data:text/html,<script>alert(1)</script>")]
    var gear = MiniSite.gear(day)
    gear.title = Self.evil
    gear.kind = Self.evil
    var edition = MiniSite.edition("songs", day, rows: 12, shift: 1)
    edition.entries[0].title = Self.evil
    edition.entries[1].title = "=HYPERLINK(\"https://evil.example\")"
    edition.url = "javascript:alert(1)"
    var digest = MiniSite.digest(day, headline: Self.evil)
    digest.lede[0].text = Self.evil
    digest.citations[0].url = "javascript:alert(1)"
    try site.put(NewsDay(day: day, items: [item]))
    try site.put(ReleaseDay(day: day, releases: [release]))
    try site.put(GearDay(day: day, items: [gear]))
    try site.put(edition)
    try site.put(digest)
    try site.build()
    return site
  }

  @Test("No page lets a name become markup or an address become a script")
  func pages() throws {
    for (path, bytes) in try site().tree() where path.hasSuffix(".html") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("<script>alert"), "\(path)")
      #expect(!text.contains("<b>\u{202E}"), "\(path)")
      #expect(!text.contains("\"javascript:"), "\(path)")
      #expect(!text.contains("\"data:text"), "\(path)")
    }
  }

  @Test("Feeds and lists stay well-formed")
  func feeds() throws {
    let site = try site()
    for path in ["feeds/news.rss", "feeds/news.atom", "feeds/digest.rss", "feeds/releases.atom", "feeds/all.opml"] {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: site.output + "/" + path))
      let parser = XMLParser(data: bytes)
      #expect(parser.parse(), "\(path): \(parser.parserError.map { "\($0)" } ?? "")")
      #expect(!bytes.contains(0), "\(path)")
    }
  }

  @Test("JSON files parse")
  func json() throws {
    for (path, bytes) in try site().tree() where path.hasSuffix(".json") {
      _ = try JSONValue.parse(Array(bytes))
      #expect(!path.contains("<"), "\(path)")
    }
  }

  @Test("A title cannot run as a formula of a spreadsheet")
  func csv() throws {
    let text = try site().text("charts/songs/2026-11-22/songs-2026-11-22.csv")
    #expect(text.contains("\"'=HYPERLINK(\"\"https://evil.example\"\")\""))
  }
}
