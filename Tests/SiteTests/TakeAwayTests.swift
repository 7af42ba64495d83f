import Foundation
import Records
import TestSupport
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
    let trends = try site.text("trends/trends.csv").split(separator: "\r\n")
    #expect(trends.first == "kind,days,trend,terms,counts,last,rate,strength,since,members")
    #expect(trends.count == 2)
    let leaders = try site.text("leaderboard/leaderboard.csv").split(separator: "\r\n")
    #expect(leaders.first == "days,source,name,leads,stories,presence,items")
    #expect(leaders.contains { $0.hasPrefix("30,wire,Royalty Wire,") })
    #expect(leaders.contains { $0.hasPrefix("180,wire,Royalty Wire,") })
    for (page, file) in [("trends", "trends.csv"), ("leaderboard", "leaderboard.csv")] {
      #expect(try site.text("\(page)/index.html").contains("href=\"/\(page)/\(file)\""))
    }
    #expect(try site.text("movers/index.html").contains("href=\"/movers/movers.csv\""))
    #expect(try site.text("sources/index.html").contains("href=\"/sources/sources.csv\""))
  }

  @Test("An artist's table has a line for each track and chart, and a track's table every position")
  func positions() throws {
    let site = try MiniSite()
    try site.build()
    let artists = try FileManager.default.contentsOfDirectory(atPath: site.output + "/artists")
    var lines: [[Substring]] = []
    for artist in artists where site.exists("artists/\(artist)/\(artist).csv") {
      let table = try site.text("artists/\(artist)/\(artist).csv").split(separator: "\r\n")
      #expect(table.first == "title,track,chart,first,peak,editions,streak,last,rank")
      let own = table.dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false) }
      #expect(!own.isEmpty && Set(own.map { $0[0...2] }).count == own.count)
      lines += own
    }
    let song = try #require(lines.first { $0[2] == "songs" })
    let track = try site.text("tracks/\(song[1])/\(song[1]).csv").split(separator: "\r\n").dropFirst()
    #expect(track.first?.hasPrefix("songs,\(song[3]),") == true)
    #expect(track.last { $0.hasPrefix("songs,") } == "songs,\(song[7]),\(song[8])")
  }

  @Test("A build without lines has neither lines nor words about them, and all else is the same")
  func withoutLines() throws {
    let site = try MiniSite()
    try site.build()
    let page = "charts/songs/2026-11-22/index.html"
    let full = try site.text(page)
    #expect(full.contains("<svg class=\"sp\"") && full.contains("12 editions") && full.contains("id=\"bump\""))
    site.selection = .all.subtracting(.lines)
    try site.build()
    let plain = try site.text(page)
    for words in ["<svg class=\"sp\"", "12 editions", "12-edition lines", "logarithmic", "id=\"bump\""] {
      #expect(!plain.contains(words), "\(words)")
    }
    func names(_ text: String) -> [Substring] {
      text.components(separatedBy: "<th scope=\"row\">").dropFirst().map { $0.prefix(60) }
    }
    #expect(names(full) == names(plain))
  }

  @Test("A window with more records than a page holds lists the newest days and links the others")
  func manyReleases() throws {
    let site = try MiniSite()
    for back in 1...20 {
      let day = MiniSite.days[2].adding(-back)
      try site.put(ReleaseDay(day: day, releases: (0..<12).map { MiniSite.release(day, $0) }))
    }
    try site.build()
    let page = try site.text("releases/index.html")
    let halves = page.components(separatedBy: "Earlier in the last 30 days")
    #expect(halves.count == 2)
    #expect(halves[0].matches(of: /<h3 class="day">/).count == 13)
    for back in [12, 20] {
      let path = "href=\"/releases/\(MiniSite.days[2].adding(-back))/\""
      #expect(halves[0].contains(path) == (back <= 12) && halves[1].contains(path) == (back > 12))
    }
  }

  @Test("A digest is an article to those who share it, and other pages are not")
  func article() throws {
    let site = try MiniSite()
    try site.build()
    let mark = "<meta property=\"og:type\" content="
    #expect(try site.text("digest/\(MiniSite.days[2])/index.html").contains(mark + "\"article\">"))
    #expect(try site.text("news/index.html").contains(mark + "\"website\">"))
  }

  @Test("The script's address changes with every file that it loads on demand")
  func scriptVersion() throws {
    let site = try MiniSite()
    var seen: Set<String> = []
    for text in ["", "1", "2"] {
      let file = URL(fileURLWithPath: site.folder.path + "/Public/command.js")
      try Data("export default () => { \(text) }".utf8).write(to: file)
      try site.build()
      let page = try site.text("news/index.html")
      seen.insert(String(try #require(page.firstMatch(of: /pulse\.js\?v=(\w+)/)).1))
    }
    #expect(seen.count == 3)
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
