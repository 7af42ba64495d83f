import Foundation
import Records
import Testing

@testable import Site

@Suite("Pages")
struct PageTests {
  @Test(
    "Every internal link, asset and anchor resolves", arguments: ["https://mini.example", "https://mini.example/pulse"])
  func links(_ url: String) throws {
    let site = try MiniSite()
    site.configuration.site.url = url
    try site.build()
    try LinkCheck(site, base: url.hasSuffix("/pulse") ? "/pulse" : "").run()
  }

  @Test("A site without any record has all its sections, and each says why it is empty")
  func dayOne() throws {
    let site = try MiniSite(filled: false)
    try site.build()
    for section in Section.allCases {
      #expect(site.exists(String(section.path.dropFirst()) + "index.html"), "\(section.path)")
    }
    #expect(try site.text("index.html").contains("No digest yet."))
    #expect(try site.text("charts/songs/index.html").contains("No edition yet."))
    try LinkCheck(site, base: "").run()
  }

  @Test("Sample records are marked and the page carries a banner")
  func samples() throws {
    let site = try MiniSite(filled: false)
    try site.put(NewsDay(day: MiniSite.days[0], items: [MiniSite.item(MiniSite.days[0], 0, sample: true)]))
    try site.build()
    let page = try site.text("news/2026-11-20/index.html")
    #expect(page.contains("The records on this page are invented"))
    #expect(page.contains("<span class=\"tag sus\">Sample</span></h3>"))
    #expect(try site.text("feeds/news.rss").contains("Sample record, invented."))
  }

  @Test("Sample records are left out everywhere once their kind has a real one")
  func noSamples() throws {
    let site = try MiniSite(filled: false)
    try site.put(
      NewsDay(
        day: MiniSite.days[0],
        items: [
          MiniSite.item(MiniSite.days[0], 0, title: "Invented", sample: true), MiniSite.item(MiniSite.days[0], 1),
        ]))
    try site.put(
      NewsDay(day: MiniSite.days[1], items: [MiniSite.item(MiniSite.days[1], 0, title: "Invented", sample: true)]))
    try site.put(GearDay(day: MiniSite.days[0], items: [MiniSite.gear(MiniSite.days[0], sample: true)]))
    try site.build()
    #expect(!site.exists("news/2026-11-21/index.html"))
    #expect(site.exists("gear/synth/index.html"))
    for (path, bytes) in try site.tree() {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("Invented"), "\(path)")
    }
  }

  @Test("A missing edition is a gap in the lines, never a bridge")
  func gap() throws {
    let site = try MiniSite()
    try site.remove("content/charts/songs/2026/2026-11-21.json")
    try site.build()
    let page = try site.text("charts/songs/2026-11-22/index.html")
    // No. 3 was the third song two days before: two single points, not a line.
    #expect(page.contains("M45 3M55 1"))
  }

  @Test("An edition in quarantine is named with its reasons, and the last good one stays")
  func quarantine() throws {
    let site = try MiniSite()
    var edition = MiniSite.edition("songs", MiniSite.days[2].adding(1), rows: 2, shift: 0)
    edition.suspicions = [ChartEdition.Suspicion(check: "size", evidence: "2 of 12 entries")]
    try site.put("content/quarantine/songs/\(edition.edition).json", edition.json)
    try site.build()
    let page = try site.text("charts/songs/index.html")
    #expect(page.contains("2 of 12 entries"))
    #expect(page.contains("Edition of <time datetime=\"2026-11-22\">"))
    #expect(try site.text("index.html").contains("suspect"))
  }

  @Test("A refused edition is told until a good one has come after it, even one that bears a date far ahead")
  func recovered() throws {
    let site = try MiniSite()
    var edition = MiniSite.edition("songs", MiniSite.days[2].adding(700), rows: 12, shift: 0)
    edition.fetched = Instant(MiniSite.days[2].adding(1))
    edition.suspicions = [ChartEdition.Suspicion(check: "date-irregular", evidence: "two years ahead")]
    try site.put("content/quarantine/songs/\(edition.edition).json", edition.json)
    try site.build()
    #expect(try site.text("charts/songs/index.html").contains("two years ahead"))
    let good = MiniSite.days[2].adding(2)
    try site.put(MiniSite.edition("songs", good, rows: 12, shift: 6))
    try site.build()
    #expect(try !site.text("charts/songs/index.html").contains("two years ahead"))
    // What is refused afterwards is told, though an older refusal bears a later date.
    var later = MiniSite.edition("songs", good.adding(1), rows: 2, shift: 0)
    later.suspicions = [ChartEdition.Suspicion(check: "size", evidence: "2 of 12 entries")]
    try site.put("content/quarantine/songs/\(later.edition).json", later.json)
    try site.build()
    #expect(try site.text("charts/songs/index.html").contains("2 of 12 entries"))
    #expect(try site.tree() == site.cleanTree())
  }

  @Test("A chart whose source fails, is not believed or is late says so on its page, with the edition that it shows")
  func trouble() throws {
    let site = try MiniSite()
    try site.build()
    #expect(
      try site.text("charts/songs/index.html").contains("What the source shows is not believed.</b> 0 of 12 entries."))
    for (outcome, problem, word, words) in [
      (RunReport.Outcome.failed, "HTTP 500", "failed", "The source could not be read.</b> HTTP 500. Asked"),
      (.notModified, nil, "late", "The edition expected for 23 November 2026 has not appeared"),
    ] {
      let day = MiniSite.days[2].adding(4)
      var run = RunReport(id: "later", started: Instant(day), ended: Instant(day))
      run.sources = [RunReport.Source(id: "songs", outcome: outcome, problem: problem)]
      try site.put(RunDay(day: day, runs: [run]))
      // A machine whose clock was ahead has told of a day that has not come: nobody hears of it before.
      site.now = MiniSite.now
      try site.build()
      #expect(try !site.text("charts/songs/index.html").contains(words))
      site.now = run.ended
      try site.build()
      let page = try site.text("charts/songs/index.html")
      #expect(page.contains(words), "\(words)")
      for file in ["index.html", "charts/index.html"] { #expect(try site.text(file).contains(">\(word)</a>")) }
      #expect(page.contains("Shown below: <time datetime=\"2026-11-22\">"))
      #expect(try !site.text("charts/songs/2026-11-22/index.html").contains(words))
    }
    let sources = try site.text("sources/index.html")
    #expect(sources.contains("the one expected for 2026-11-23 has not appeared"))
  }

  @Test(
    "Tracks that move on several charts are listed for all charts together, and for a platform with several of them")
  func joint() throws {
    let site = try MiniSite()
    for (id, platform) in [("songs-two", "mini"), ("songs-three", "other")] {
      var chart = try #require(site.configuration.charts.first)
      (chart.id, chart.title, chart.platform, chart.code) = (id, "Songs \(id)", platform, id.uppercased())
      site.configuration.charts.append(chart)
      for (number, day) in MiniSite.days.enumerated() {
        try site.put(MiniSite.edition(id, day, rows: 12, shift: number))
      }
    }
    try site.build()
    let page = try site.text("movers/index.html")
    #expect(page.contains("All charts together</h2>") && page.contains("Mini charts together</h2>"))
    #expect(!page.contains("Other charts together"))
    #expect(
      page.contains(
        "SNG: from 2 to 1 in 1 day; SONGS-TWO: from 2 to 1 in 1 day; SONGS-THREE: from 2 to 1 in 1 day. Score +"))
    try LinkCheck(site, base: "").run()
  }

  @Test("Every artist with a page stands in artists.json")
  func artistIndex() throws {
    let site = try MiniSite()
    try site.build()
    let text = try site.text("api/v1/industry-pulse/artists.json")
    let artists = try #require(try JSONValue.parse(Array(text.utf8))["artists"]?.array)
    #expect(!artists.isEmpty)
    for artist in artists {
      let slug = try #require(artist["slug"]?.string)
      #expect(site.exists("artists/\(slug)/index.html"))
    }
  }

  @Test("The pages of sources say who failed, who may have lost items, and who is off")
  func health() throws {
    let site = try MiniSite()
    try site.build()
    let page = try site.text("sources/index.html")
    #expect(page.contains("HTTP 503 after 3 tries."))
    #expect(page.contains("possible loss"))
    #expect(page.contains("Its address could not be verified."))
    #expect(page.contains("1 good, 1 suspect, 1 failed") || page.contains("2 good, 1 suspect, 1 failed"))
  }

  @Test("Built and next build come from the last run, not from the clock")
  func built() throws {
    let site = try MiniSite()
    try site.build()
    let page = try site.text("index.html")
    #expect(page.contains("Built <time datetime=\"2026-11-22T12:00:00Z\">12:00 UTC</time>"))
    #expect(page.contains("Next build <time datetime=\"2026-11-22T16:00:00Z\">16:00 UTC</time>"))
    #expect(page.contains("2 of 6 builds today; new items 8 and 12"))
  }

  @Test("A chart's feed has no entry from the future and no row without a name")
  func chartFeed() throws {
    let site = try MiniSite()
    let day = try #require(MiniSite.days.last)
    let fetched = Instant(day.adding(-4), seconds: 50_000)
    var edition = MiniSite.edition("songs", day, rows: 12, shift: 2)
    edition.fetched = fetched
    edition.entries[3].title = ""
    edition.entries[3].artist = ""
    edition.entries[3].previous = 11
    try site.put(edition)
    _ = try site.build()
    let text = try site.text("feeds/movers-songs.json")
    let entry = try #require(try JSONValue.parse(Array(text.utf8))["items"]?.array?.first)
    #expect(entry["date_published"]?.string == fetched.description)
    #expect(entry["content_text"]?.string?.contains("Song") == true)
    #expect(entry["content_text"]?.string?.contains(": \n") == false)
  }
}
