import Foundation
import Records
import Templating
import TestSupport
import Testing

@testable import Site

@Suite("Incremental builds")
struct IncrementalTests {
  /// A kind of change between two builds.
  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let apply: @Sendable (MiniSite) throws -> Void

    init(_ name: String, _ apply: @escaping @Sendable (MiniSite) throws -> Void) {
      testDescription = name
      self.apply = apply
    }
  }

  static let changes = [
    Change("a record") {
      try $0.put(NewsDay(day: MiniSite.days[1], items: [MiniSite.item(MiniSite.days[1], 0, title: "Another headline")]))
    },
    Change("a new day") {
      let day = MiniSite.days[2].adding(1)
      try $0.put(NewsDay(day: day, items: [MiniSite.item(day, 0)]))
      try $0.put(MiniSite.digest(day))
      try $0.put(MiniSite.edition("songs", day, rows: 12, shift: 3))
    },
    Change("a removed day") { try $0.remove("content/news/2026/2026-11-21.json") },
    Change("a removed day of releases") { try $0.remove("content/releases/2026/2026-11-22.json") },
    Change("an edition that brings no name, and then one that does") { site in
      for (number, rows) in [(1, 12), (2, 20)] {
        try site.put(MiniSite.edition("songs", MiniSite.days[2].adding(number), rows: rows, shift: 4))
        try site.build()
      }
    },
    Change("an older edition that brings no name of its own, but had them first") { site in
      for (chart, day) in [("albums", MiniSite.days[0]), ("songs", MiniSite.days[0].adding(-1))] {
        try site.put(MiniSite.edition(chart, day, rows: 5, shift: 2))
        try site.build()
      }
    },
    Change("a file in the folder of another year, and one that is no day's") { site in
      let day = MiniSite.days[0].adding(-1)
      let items = NewsDay(day: day, items: [MiniSite.item(day, 0)]).json
      try site.put("content/news/2025/\(day).json", items)
      try site.put("content/news/2026/notes.json", "{}")
    },
    Change("a removed edition") { try $0.remove("content/charts/songs/2026/2026-11-21.json") },
    Change("a corrected edition") { try $0.put(MiniSite.edition("songs", MiniSite.days[1], rows: 11, shift: 5)) },
    Change("an edition in quarantine") { site in
      var edition = MiniSite.edition("songs", MiniSite.days[2].adding(1), rows: 2, shift: 0)
      edition.suspicions = [ChartEdition.Suspicion(check: "size", evidence: "2 of 12 entries")]
      try site.put("content/quarantine/songs/\(edition.edition).json", edition.json)
    },
    Change("a removed story") { try $0.remove("content/stories/2026/2026-11-22.json") },
    Change("a story that has gone on in another one") { site in
      var story = MiniSite.story(MiniSite.days[1])
      story.items = []
      story.successor = MiniSite.story(MiniSite.days[2]).id
      try site.put(StoryDay(day: MiniSite.days[1], stories: [story]))
    },
    Change("a digest") { try $0.put(MiniSite.digest(MiniSite.days[2], headline: "Rewritten")) },
    Change("a run") { site in
      var runs = MiniSite.runs(MiniSite.days[2])
      runs.runs[1].sources[1].outcome = .unchanged
      try site.put(runs)
    },
    Change("the state") { try $0.put(State(sources: ["wire": SourceState(failures: 3)])) },
    Change("a template") {
      $0.templates.append(TemplateSource(name: "foot", file: "foot", text: "<footer>x</footer>"))
    },
    Change("the configuration") { $0.configuration.site.title = "Other" },
    Change("a removed chart") { $0.configuration.charts.removeLast() },
    Change("the style sheet") { try $0.put("Public/style.css", "body{color:red}") },
    Change("a hand-written page") { try $0.put("content/pages/more.md", "# More\n") },
    Change("a deleted output") { try $0.remove("_site/news/2026-11-20/index.html") },
    Change("a deleted page of a track") { try $0.remove("_site/tracks/artist-1-song-1/index.html") },
    Change("an edited output") { try $0.put("_site/index.html", "<!doctype html>") },
    Change("a half-written output without a cache") {
      try $0.put("_site/charts/songs/index.html", "<!doctype html><html")
      try $0.remove(".pulse")
    },
    Change("a damaged cache") { site in
      let cache = try Data(contentsOf: URL(fileURLWithPath: site.folder.path + "/.pulse/site.cache"))
      try site.put(".pulse/site.cache", Array(cache.prefix(cache.count / 2)))
    },
    Change("a cache with one bit changed in each of its pieces") { site in
      var cache = Array(try Data(contentsOf: URL(fileURLWithPath: site.folder.path + "/.pulse/site.cache")))
      for place in stride(from: cache.count / 7, to: cache.count, by: max(1, cache.count / 7)) { cache[place] ^= 4 }
      try site.put(".pulse/site.cache", cache)
    },
    Change("another program") { $0.program = "newer" },
    Change("all sources of a kind") { try $0.remove("content/gear") },
  ]

  @Test("The tree is that of a clean build after a change", arguments: changes)
  func equalsClean(_ change: Change) throws {
    let site = try MiniSite()
    try site.build()
    try change.apply(site)
    try site.build()
    let (incremental, clean) = (try site.tree(), try site.cleanTree())
    #expect(Set(incremental.keys).symmetricDifference(clean.keys).isEmpty)
    for (path, bytes) in clean where incremental[path] != bytes {
      Issue.record("\(path) differs")
    }
  }

  @Test("Nothing is touched when nothing has changed")
  func untouched() throws {
    let site = try MiniSite()
    try site.build()
    let before = try stamps(site)
    let report = try site.build()
    #expect(report.written == 0)
    #expect(report.rendered == 0)
    #expect(try stamps(site) == before)
  }

  @Test("A run puts a file right that somebody removed, within six of them")
  func oneRemovedFile() throws {
    let site = try MiniSite()
    site.spotChecks = true
    try site.build()
    try site.remove("_site/news/2026-11-20/index.html")
    var runs = 0
    while !site.exists("news/2026-11-20/index.html"), runs < 6 {
      runs += 1
      try site.put(MiniSite.digest(MiniSite.days[2], headline: "Rewritten \(runs)"))
      try site.build()
    }
    let (incremental, clean) = (try site.tree(), try site.cleanTree())
    #expect(incremental == clean, "after \(runs) runs")
  }

  @Test("A run that comes upon a file that is not as it left it looks at all of them")
  func manyRemovedFiles() throws {
    let site = try MiniSite()
    site.spotChecks = true
    try site.build()
    for folder in ["news", "tracks", "charts", "releases"] { try site.remove("_site/" + folder) }
    try site.build()
    let (incremental, clean) = (try site.tree(), try site.cleanTree())
    #expect(incremental == clean)
  }

  @Test("Only files whose bytes differ are written")
  func fewWrites() throws {
    let site = try MiniSite()
    try site.build()
    let before = try stamps(site)
    try site.put(NewsDay(day: MiniSite.days[0], items: [MiniSite.item(MiniSite.days[0], 0)]))
    let report = try site.build()
    let changed = try stamps(site).filter { before[$0.key] != $0.value }.keys
    #expect(report.written == changed.count)
    #expect(!changed.contains("charts/songs/index.html"))
    #expect(!changed.contains("style.css"))
  }

  @Test("Two clean builds are the same, byte for byte")
  func reproducible() throws {
    let site = try MiniSite()
    #expect(try site.cleanTree() == site.cleanTree())
  }

  @Test("Who left a chart is linked under the address that a later edition gives")
  func leaver() throws {
    func edition(_ day: Day, _ songs: [(String, String)], left: [(String, String)] = []) -> ChartEdition {
      var edition = MiniSite.edition("songs", day, rows: songs.count, shift: 0)
      for (row, song) in songs.enumerated() { (edition.entries[row].title, edition.entries[row].artist) = song }
      edition.dropouts = left.map { ChartEdition.DropOut(rank: 1, title: $0, artist: $1, reason: "no rule applies") }
      return edition
    }
    let (site, next) = (try MiniSite(), MiniSite.days[2].adding(1))
    try site.put(edition(next, [("Fog", "Dot & Eve"), ("Ice", "Ann")]))
    try site.put(edition(next.adding(1), [("Ice", "Ann")], left: [("Fog", "Dot & Eve")]))
    try site.build()
    let before = try site.tree()["charts/songs/\(next.adding(1))/index.html"]
    try site.put(edition(next.adding(2), [("Fog", "Dot"), ("Dew", "Eve")]))
    try site.put(edition(next.adding(3), [("Rain", "Dot"), ("Sun", "Eve")]))
    try site.build()
    let (incremental, clean) = (try site.tree(), try site.cleanTree())
    let path = "charts/songs/\(next.adding(1))/index.html"
    #expect(clean[path] != before)
    #expect(incremental == clean)
  }

  @Test("A line is joined when an edition of another chart tells that two names are one song")
  func joinedLater() throws {
    func edition(_ chart: String, _ number: Int, _ titles: [String]) -> ChartEdition {
      var edition = MiniSite.edition(chart, MiniSite.days[2].adding(number), rows: titles.count, shift: 0)
      for (row, title) in titles.enumerated() {
        (edition.entries[row].title, edition.entries[row].artist) = (title, "Dot")
        // A debut would be no join.
        (edition.entries[row].status, edition.entries[row].previous) = (nil, nil)
      }
      return edition
    }
    let site = try MiniSite()
    site.configuration.charts.append(site.configuration.charts[0])
    site.configuration.charts[2].id = "others"
    var other = edition("songs", 2, ["Ice", "Mist"])
    other.entries[1].ids.isrc = "QZ0000000001"
    try site.put(other)
    for number in [1, 3, 4, 5] { try site.put(edition("songs", number, ["Fog", "Ice"])) }
    try site.build()
    // Neither the page's own rows nor the editions beside it change, only what a row of an earlier one is.
    let path = "charts/songs/\(MiniSite.days[2].adding(4))/index.html"
    #expect(try site.text(path).contains("data-before=\"- 1 "))
    var older = edition("others", 0, ["Fog"])
    older.entries[0].ids.isrc = "QZ0000000001"
    try site.put(older)
    try site.build()
    #expect(try site.text(path).contains("data-before=\"2 1 "))
    let (incremental, clean) = (try site.tree(), try site.cleanTree())
    #expect(incremental == clean)
  }

  @Test("An address stays with its song when an older edition is filled in that has another one of that name")
  func filledIn() throws {
    func edition(_ day: Day, artist: String, fetched: Day) -> ChartEdition {
      var edition = MiniSite.edition("songs", day, rows: 1, shift: 0)
      edition.fetched = Instant(fetched)
      (edition.entries[0].title, edition.entries[0].artist) = ("Fog", artist)
      return edition
    }
    let (site, day) = (try MiniSite(), MiniSite.days[2].adding(9))
    try site.put(edition(day, artist: "Dot Featuring Eve", fetched: day))
    try site.build()
    let path = "tracks/dot-fog/index.html"
    #expect(try site.text(path).contains("Dot Featuring Eve"))
    try site.put(edition(day.adding(-1), artist: "Dot", fetched: day.adding(1)))
    try site.build()
    #expect(try site.text(path).contains("Dot Featuring Eve"))
    let (incremental, clean) = (try site.tree(), try site.cleanTree())
    #expect(incremental == clean)
    #expect(clean.keys.count { $0.hasPrefix("tracks/dot-fog") && $0.hasSuffix("/index.html") } == 2)
  }

  @Test("A feed that changed is named in the report, for the hub")
  func changedFeeds() throws {
    let site = try MiniSite()
    try site.build()
    try site.put(MiniSite.digest(MiniSite.days[2], headline: "Rewritten"))
    #expect(try site.build().changedFeeds == ["feeds/digest.rss", "feeds/digest.atom", "feeds/digest.json"])
  }

  private func stamps(_ site: MiniSite) throws -> [String: FileStamp] {
    var stamps: [String: FileStamp] = [:]
    for path in try site.tree().keys { stamps[path] = Disk.stamp(site.output + "/" + path) }
    return stamps
  }
}
