import Foundation
import Records
import TestSupport
import Testing

@testable import Site

/// Every text of every record as an attack, in every file of the site.
@Suite("Payloads in records")
struct PayloadTests {
  private static let harmless = ["https://plain.example/words"]

  /// Made once: it takes four sites.
  private static let check = Result { try makeCheck() }

  private static func makeCheck() throws -> OutputCheck {
    // Pages of names that moved, of which this site has none, say their policy themselves.
    let filled = try MiniSite.withPolicy()
    var edition = MiniSite.edition("songs", MiniSite.days[2], rows: 12, shift: 2)
    edition.entries[3].title = edition.entries[3].title.uppercased()
    try filled.put(edition)
    try filled.build()
    let empty = try MiniSite(filled: false)
    try empty.build()
    return OutputCheck(knowing: [
      try PoisonedSite(harmless).site.tree(), try filled.tree(), try empty.tree(),
      try PoisonedSite(harmless, sparing: []).site.tree(),
    ])
  }

  @Test("No text of a record becomes markup, an address that runs or a formula in any file", arguments: 0..<6)
  func outputs(round: Int) throws {
    let poisoned = try PoisonedSite(Payloads.all, from: round * 11)
    let check = try Self.check.get()
    let tree = try poisoned.site.tree()
    let problems = tree.sorted { $0.key < $1.key }.flatMap { check.problems($0.key, Array($0.value)) }
    #expect(problems == [])
    #expect(tree.count > 150)
  }

  @Test("Nor do the names by which records know each other, and no file leaves the site's folder", arguments: 0..<3)
  func references(round: Int) throws {
    let poisoned = try PoisonedSite(Payloads.all, from: round * 23, sparing: [])
    let check = try Self.check.get()
    let problems = try poisoned.site.tree().sorted { $0.key < $1.key }
      .flatMap { check.problems($0.key, Array($0.value)) }
    #expect(problems == [])
    let beside = try FileManager.default.contentsOfDirectory(atPath: poisoned.site.folder.path)
    #expect(Set(beside) == ["content", "Public", "_site", ".pulse"])
  }

  @Test("Every kind of record was poisoned in every text that it has, by many payloads")
  func reach() throws {
    #expect(Payloads.all.count > 50)
    let members = try PoisonedSite(Payloads.all).members
    for member in [
      "NewsDay.items.title", "NewsDay.items.url", "NewsDay.items.excerpt", "NewsDay.items.author",
      "NewsDay.items.tags", "NewsDay.items.summary.text", "ChartEdition.url", "ChartEdition.entries.title",
      "ChartEdition.entries.artist", "ChartEdition.entries.url", "ChartEdition.entries.ids.spotify",
      "ChartEdition.dropouts.title", "ReleaseDay.releases.links.url", "ReleaseDay.releases.genres",
      "GearDay.items.title", "GearDay.items.brand", "StoryDay.stories.title", "TrendDay.trends.label",
      "TrendDay.trends.terms", "RunDay.runs.sources.problem", "Digest.headline", "Digest.lede.text",
      "Digest.highlights.statement.text",
      "Digest.highlights.why", "Digest.citations.url", "Digest.numbers.label", "State.sources.wire.etag",
    ] { #expect(members.contains(member), "\(member) among \(members.sorted())") }
  }

  @Test("The check finds what it looks for")
  func check() {
    let check = OutputCheck(knowing: [["a.html": Data("<p><a href='/x'>x</a></p>".utf8)]])
    func found(_ path: String, _ text: String) -> Int { check.problems(path, Array(text.utf8)).count }
    #expect(found("x.html", "<p><a href=/y>x</a></p>") == 0)
    #expect(found("x.html", "<p onclick=x>x</p>") == 1)
    #expect(found("x.html", "<p><a href='java\nscript:x'>x</a></p>") == 1)
    #expect(found("x.html", "<p><img></p>") == 1)
    #expect(found("x.rss", "<rss><link>javascript:x</link></rss>") == 1)
    #expect(found("x.rss", "<rss><description>&lt;img onerror=x></description></rss>") == 2)
    #expect(found("x.rss", "<rss>") == 1)
    #expect(found("x.json", #"{"a":[{"url":"data:x"}]}"#) == 1)
    #expect(found("x.csv", "a,b\r\n\"=1+1\",-3\r\n") == 1)
    #expect(found("x.csv", "a,b\r\n'=1+1,-3\r\n-,=\r\n") == 0)
  }
}
