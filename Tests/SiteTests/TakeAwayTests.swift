import Foundation
import Records
import Testing

@testable import Site

@Suite("What readers take away")
struct TakeAwayTests {
  @Test("The weekly report has a cover, the digest, stories, movers and the top of each chart")
  func report() throws {
    let site = try MiniSite()
    try site.build()
    let page = try site.text("report/index.html")
    #expect(page.contains("<h1>The week of music,<br>16 Nov to 22 Nov 2026</h1>"))
    #expect(page.contains("<dt>stories</dt>"))
    for part in ["dig", "news", "most", "chrt", "trnd"] {
      #expect(page.contains("<section class=\"sec\" id=\"\(part)\""))
    }
    #expect(page.contains("A catalogue was sold for $410 million."))
    #expect(page.contains("Mini Songs"))
    #expect(page.contains("Training-data licences"))
  }

  @Test("The report of a site without records says what is missing")
  func empty() throws {
    let site = try MiniSite(filled: false)
    try site.build()
    let page = try site.text("report/index.html")
    for words in ["No digest yet.", "No news this week.", "Nothing has moved.", "No chart has been read yet."] {
      #expect(page.contains(words), "\(words)")
    }
  }

  @Test("Movers and sources lie beside their tables as CSV, and the pages link them")
  func tables() throws {
    let site = try MiniSite()
    try site.build()
    let movers = try site.text("movers/movers.csv").split(separator: "\r\n")
    #expect(movers.first == "chart,edition,since,rank,from,title,artist,status,score")
    #expect(movers.contains { $0.hasPrefix("songs,2026-11-22,2026-11-21,") })
    let sources = try site.text("sources/sources.csv").split(separator: "\r\n")
    #expect(sources.contains { $0.hasPrefix("ledger,Music Ledger,news,failed,") })
    #expect(sources.contains { $0.hasPrefix("off,Tonepaper,news,off,") })
    #expect(try site.text("gear/synth/gear.csv").contains("Tern, a desktop synth\",Kestrel,synth,synths"))
    #expect(try site.text("releases/releases.csv").contains("2026-11-22,Artist 0,Record 0,album,folk,wire,"))
    #expect(try site.text("movers/index.html").contains("href=\"/movers/movers.csv\""))
    #expect(try site.text("sources/index.html").contains("href=\"/sources/sources.csv\""))
  }

  @Test("A long list names the file that continues it, and the days lead back to the first one")
  func next() throws {
    let site = try MiniSite()
    try site.build()
    func following(_ day: Day) throws -> String? {
      let json = try JSONValue.parse(Array(try site.text("api/v1/industry-pulse/news/\(day).json").utf8))
      return json["next"]?.string
    }
    #expect(try following(MiniSite.days[2]) == "2026-11-21.json")
    #expect(try following(MiniSite.days[1]) == "2026-11-20.json")
    #expect(try following(MiniSite.days[0]) == nil)
  }

  @Test("Sources that are switched off can be pointed at, for their own pages do")
  func off() throws {
    let site = try MiniSite()
    try site.build()
    #expect(try site.text("sources/index.html").contains("<tr id=\"off\">"))
    #expect(try site.text("sources/off/index.html").contains("/sources/#off"))
  }
}
