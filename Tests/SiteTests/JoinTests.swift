import Foundation
import Records
import TestSupport
import Testing

@testable import Site

@Suite("Joins")
struct JoinTests {
  private let site: MiniSite
  private let first = MiniSite.days[0]

  init() throws {
    site = try MiniSite()
    var story = MiniSite.story(first)
    story.sources = ["ledger", "wire"]
    story.leads = ["wire"]
    try site.put(StoryDay(day: first, stories: [story]))
  }

  @Test("A story shows whom it names and the chart moves of the week after, as nearness in time")
  func story() throws {
    try site.build()
    let page = try site.text("stories/\(MiniSite.story(first).id)/index.html")
    #expect(page.contains("Artists it names") && page.contains("/artists/artist-1/"))
    #expect(page.contains("No. 2 to No. 1 on Mini Songs, 21 Nov"))
    #expect(page.contains("Near in time, which makes neither the cause of the other."))
  }

  @Test(
    "A track that rose from below the printed ranks is not new on its page and its artist's: both say what the chart says"
  )
  func belowTheTable() throws {
    var edition = MiniSite.edition("songs", MiniSite.days[2], rows: 12, shift: 2)
    edition.entries[11] = ChartEntry(
      rank: 12, title: "Deep Water", artist: "Risa Low", previous: 54, peak: 12, editions: 9, streak: 9, status: .up)
    try site.put(edition)
    var story = MiniSite.story(first)
    story.artists = ["risa-low"]
    try site.put(StoryDay(day: first, stories: [story]))
    try site.build()
    #expect(try site.text("stories/\(story.id)/index.html").contains("No. 54 to No. 12 on Mini Songs, 22 Nov"))
    #expect(try site.text("artists/risa-low/index.html").contains("No. 54 to No. 12 on Mini Songs, 22 Nov"))
    let row = "up </span>42"
    for page in ["charts/songs/2026-11-22", "tracks/risa-low-deep-water", "artists/risa-low"] {
      let text = try site.text(page + "/index.html")
      #expect(text.contains(row), "\(page)")
    }
    let track = try site.text("tracks/risa-low-deep-water/index.html")
    #expect(!track.contains(">NEW<") && track.contains("from below the printed ranks"))
    #expect(!(try site.text("artists/risa-low/index.html").contains(">NEW<")))
    let movers = try site.text("movers/movers.csv").split(separator: "\r\n")
    #expect(movers.contains { $0.hasPrefix("songs,2026-11-22,2026-11-21,12,54,Deep Water,Risa Low,up,") })
  }

  @Test("A song that the newest edition spells anew is no return among the movers: it had a rank under its old name")
  func spelledAnew() throws {
    var edition = MiniSite.edition("songs", MiniSite.days[2], rows: 12, shift: 2)
    let old = MiniSite.edition("songs", MiniSite.days[1], rows: 12, shift: 1).entries[7]
    edition.entries[3] = ChartEntry(
      rank: 4, title: old.title.uppercased(), artist: old.artist, editions: 9, streak: 9)
    edition.entries[6].title = "Another"
    try site.put(edition)
    try site.build()
    let movers = try site.text("movers/movers.csv").split(separator: "\r\n")
    let row = movers.first { $0.contains(",\(old.title.uppercased()),") }
    #expect(row?.hasPrefix("songs,2026-11-22,2026-11-21,4,8,") == true, "\(row ?? "no row")")
    #expect(row?.contains(",up,") == true)
  }

  @Test("A line goes on when a song or an album is spelled anew, and what the browser compares with knows it")
  func lineOfRespelled() throws {
    var songs = MiniSite.edition("songs", MiniSite.days[2], rows: 12, shift: 2)
    // No. 8 of the day before and No. 9 of two days before under the old name; the other name comes from nowhere.
    songs.entries[3] = ChartEntry(rank: 4, title: "SONG 8", artist: "Artist 8")
    songs.entries[6] = ChartEntry(rank: 7, title: "Another", artist: "Artist 9")
    // A name that we take for another song's, and the publisher says that it was No. 7.
    songs.entries[5] = ChartEntry(rank: 6, title: "Renamed", artist: "Somebody", previous: 7)
    try site.put(songs)
    let earlier = MiniSite.days[2].adding(-7)
    var albums = MiniSite.edition("albums", earlier, rows: 5, shift: 0)
    albums.entries[4] = ChartEntry(rank: 5, title: "Fog (The Score)", artist: "Ann & Dot")
    albums.entries[3] = ChartEntry(rank: 4, title: "÷", artist: "Dot")
    try site.put(albums)
    albums = MiniSite.edition("albums", MiniSite.days[2], rows: 5, shift: 0)
    albums.entries[0] = ChartEntry(rank: 1, title: "Fog: The Score", artist: "Ann Featuring Dot")
    albums.entries[1] = ChartEntry(rank: 2, title: "=", artist: "Dot")
    try site.put(albums)
    try site.build()
    func positions(_ chart: String, _ title: String) throws -> [String]? {
      let page = try site.text("charts/\(chart)/index.html")
      let row = page.split(separator: "<div><dt dir=\"auto\">\(title)</dt><dd>", omittingEmptySubsequences: false)
        .dropFirst()
      return row.first?.split(separator: "</dd>").first?.split(separator: ", ").suffix(3).map(String.init)
    }
    #expect(try positions("songs", "SONG 8") == ["9", "8", "4"])
    #expect(try positions("songs", "Another") == ["–", "–", "7"])
    #expect(try positions("songs", "Renamed") == ["8", "7", "6"])
    #expect(try positions("songs", "Song 3") == ["4", "3", "2"])
    let rows = try site.text("charts/songs/index.html").split(separator: "<tr")
    #expect(rows.contains { $0.hasPrefix(" data-before=\"9\"><td class=\"rk\">4</td>") })
    // An album chart of five rows has lines and no bump chart.
    let albumRows = try site.text("charts/albums/index.html").split(separator: "<tr")
    #expect(albumRows.contains { $0.contains("<td class=\"rk\">1</td>") && $0.contains("5 to 1") })
    #expect(albumRows.contains { $0.contains(">=</a>") && $0.contains("in one edition") })
    let movers = try site.text("movers/7/movers.csv").split(separator: "\r\n")
    #expect(movers.contains { $0.hasPrefix("albums,2026-11-22,2026-11-15,1,5,Fog: The Score,Ann Featuring Dot,up,") })
  }

  @Test("An artist's albums on one chart are runs of their own, each under its title")
  func albumsOfArtist() throws {
    for (number, day) in [MiniSite.days[2].adding(-7), MiniSite.days[2]].enumerated() {
      var albums = MiniSite.edition("albums", day, rows: 5, shift: 0)
      albums.entries[4] = ChartEntry(
        rank: 5, title: "Old Hits", artist: "Ann", previous: 4, peak: 2, editions: 301 + number, streak: 9)
      if number == 1 {
        albums.entries[0] = ChartEntry(
          rank: 1, title: "Brand New", artist: "Ann", peak: 1, editions: 1, streak: 1, status: .new)
      }
      try site.put(albums)
    }
    try site.build()
    let lines = try site.text("artists/ann/ann.csv").split(separator: "\r\n").dropFirst()
    #expect(
      lines == [
        "Old Hits,,albums,2026-11-15,2,302,9,2026-11-22,5", "Brand New,,albums,2026-11-22,1,1,1,2026-11-22,1",
      ])
    let page = try site.text("artists/ann/index.html")
    #expect(page.contains(#"<cite dir="auto">Old Hits</cite>, <a href="/charts/albums/">"#))
    #expect(page.contains("302 weeks") && page.contains("1 week<"))
  }

  @Test("An edition after a missing one says that its movement is against one that is not on record")
  func afterGap() throws {
    let day = MiniSite.days[2].adding(2)
    try site.put(MiniSite.edition("songs", day, rows: 12, shift: 3))
    try site.build()
    let page = try site.text("charts/songs/\(day)/index.html")
    #expect(page.contains(#"against <span data-against>the edition before, not on record</span>"#))
    #expect(page.contains(#"<option value="">the edition before, not on record</option><option value="2026-11-22">"#))
    #expect(page.contains("nothing of the publisher’s to compare with"))
    let before = try site.text("charts/songs/2026-11-22/index.html")
    #expect(before.contains(#"/charts/songs/"><option value="2026-11-21">"#))
  }

  @Test(
    "A track's positions are those of the editions, whatever rows, gaps and second names they have", arguments: 1...4)
  func positions(seed: UInt64) throws {
    let site = try MiniSite(filled: false)
    var random = SeededRandom(seed: seed)
    site.configuration.charts.append(site.configuration.charts[0])
    site.configuration.charts[2].id = "others"
    var expected: [Int: [String]] = [:]
    for chart in ["songs", "others"] {
      for shift in 0..<30 where Int.random(in: 0..<4, using: &random) > 0 {
        let day = MiniSite.days[0].adding(shift - 30)
        var edition = MiniSite.edition(chart, day, rows: Int.random(in: 1...40, using: &random), shift: 0)
        var rank = 0
        let songs = Array(0..<50).shuffled(using: &random)
        for row in edition.entries.indices {
          rank += Int.random(in: 0..<20, using: &random) == 0 ? 2 : 1
          // The last row is the first one again, under the same name in capitals.
          let isSecond = row > 0 && row == edition.entries.count - 1
          let title = "Song \(songs[isSecond ? 0 : row])"
          edition.entries[row] = ChartEntry(
            rank: rank, title: isSecond ? title.uppercased() : title, artist: "Artist")
          // Of two rows in one edition the better one counts.
          if !isSecond { expected[songs[row], default: []].append("\(chart),\(day),\(rank)") }
        }
        try site.put(edition)
      }
    }
    try site.build()
    for (song, lines) in expected {
      let slug = "artist-song-\(song)"
      let table = try site.text("tracks/\(slug)/\(slug).csv").split(separator: "\r\n").dropFirst().map(String.init)
      #expect(table == lines, "\(slug)")
    }
  }

  @Test("Two releases of a track on one chart: a row's line is its own, and the track's page shows the better place")
  func doubled() throws {
    func put(_ number: Int, _ rows: [(rank: Int, artist: String, status: ChartEntry.Status)]) throws {
      var edition = MiniSite.edition("songs", MiniSite.days[2].adding(number), rows: 12, shift: 0)
      for row in rows {
        edition.entries[row.rank - 1] = ChartEntry(
          rank: row.rank, title: "Fog", artist: row.artist, peak: row.rank, editions: 1, status: row.status)
      }
      try site.put(edition)
    }
    let (first, second) = ("Dot Feat. Eve", "Dot featuring Eve")
    try put(1, [(3, first, .new)])
    try put(2, [(2, second, .new), (9, first, .down)])
    try put(3, [(4, second, .down), (10, first, .down)])
    try site.build()
    let chart = try site.text("charts/songs/index.html")
    #expect(chart.contains("2 to 4, best 2") && chart.contains("3 to 10, best 3"))
    let track = try site.text("tracks/dot-fog/index.html")
    #expect(track.contains("<dd>4</dd>") && !track.contains("<dd>10</dd>"))
    #expect(track.contains("All 3 positions on Mini Songs, the better one where two releases of it stood there"))
    let table = try site.text("tracks/dot-fog/dot-fog.csv").split(separator: "\r\n").dropFirst()
    #expect(table.map { String($0.suffix(2)) } == [",3", ",2", ",4"])
  }

  @Test("A track's page leads to the other versions of its work")
  func versions() throws {
    var edition = MiniSite.edition("songs", MiniSite.days[2].adding(1), rows: 3, shift: 0)
    for (row, (title, artist)) in [("Fog", "Dot"), ("Fog", "Dot & Eve"), ("Fog", "Ida Marrow")].enumerated() {
      (edition.entries[row].title, edition.entries[row].artist) = (title, artist)
    }
    try site.put(edition)
    try site.build()
    let alone = try site.text("tracks/ida-marrow-fog/index.html")
    #expect(!alone.contains("Other versions"))
    let page = try site.text("tracks/dot-fog/index.html")
    let link = try #require(
      page.firstMatch(
        of: /Other versions: <a href="\/(tracks\/[^"]+\/)" dir="auto">Fog<\/a> by <span dir="auto">Dot &amp; Eve</))
    #expect(try site.text(link.1 + "index.html").contains("Other versions: <a href=\"/tracks/dot-fog/\""))
  }

  @Test("A story without an edition after it, and one whose tracks hardly moved, shows no move")
  func noMove() throws {
    try site.remove("content/charts/songs/2026/2026-11-21.json")
    try site.remove("content/charts/songs/2026/2026-11-22.json")
    try site.build()
    #expect(!(try site.text("stories/\(MiniSite.story(first).id)/index.html").contains("Chart moves")))
  }

  @Test(
    "An artist's page shows its releases, its moves, its stories with the move after, and single items that name it")
  func artist() throws {
    var item = MiniSite.item(MiniSite.days[1], 3, title: "Artist 1 plays a small hall")
    item.artists = ["artist-1"]
    try site.put(NewsDay(day: MiniSite.days[1], items: [item]))
    var release = MiniSite.release(MiniSite.days[2].adding(5), 1)
    release.notable = ["Artist 1 was on a chart in the last year"]
    try site.put(ReleaseDay(day: release.date, releases: [release]))
    try site.build()
    let page = try site.text("artists/artist-1/index.html")
    #expect(page.contains("Record 1") && page.contains("EP, out <time datetime=\"2026-11-27\">"))
    #expect(page.contains("href=\"https://wire.example/2026-11-21/3\"") && page.contains("Artist 1 plays a small hall"))
    #expect(page.contains("moved in the week after: No. 2 to No. 1 on Mini Songs, 21 Nov"))
    #expect(try site.text("artists/artist-2/index.html").contains("Moves in the newest editions"))
    #expect(try site.tree() == (try site.cleanTree()))
  }

  @Test("A new item that names an artist changes that artist's page alone among the artists")
  func incremental() throws {
    try site.build()
    let before = try site.tree()
    var item = MiniSite.item(MiniSite.days[2], 7, title: "Artist 3 returns")
    item.artists = ["artist-3"]
    try site.put(NewsDay(day: MiniSite.days[2], items: (0..<5).map { MiniSite.item(MiniSite.days[2], $0) } + [item]))
    try site.build()
    let after = try site.tree()
    let changed = after.keys.filter { $0.hasPrefix("artists/") && after[$0] != before[$0] }
    #expect(changed == ["artists/artist-3/index.html"])
    #expect(after == (try site.cleanTree()))
  }

  @Test("Releases by kind and to come have pages and files; what is heard most stands first; today has its own place")
  func releases() throws {
    var heard = MiniSite.release(MiniSite.days[2], 1)
    (heard.id, heard.title, heard.artist, heard.listens) = ("heard", "Heard", "Zed", 900)
    var notable = MiniSite.release(MiniSite.days[2], 1)
    (notable.id, notable.title, notable.artist, notable.notable) = ("notable", "Noted", "Zoe", ["a reason"])
    let quiet = MiniSite.release(MiniSite.days[2], 0)
    try site.put(ReleaseDay(day: MiniSite.days[2], releases: [quiet, heard, notable]))
    try site.put(
      ReleaseDay(day: MiniSite.days[2].adding(9), releases: [MiniSite.release(MiniSite.days[2].adding(9), 0)]))
    try site.build()
    let page = try site.text("releases/index.html")
    let places = ["Out today", "Noted", "Heard", "Record 0", "Out now"].compactMap { page.range(of: $0)?.lowerBound }
    #expect(places.count == 5 && places == places.sorted())
    #expect(try site.text("releases/kind/ep/index.html").contains("Heard"))
    #expect(!(try site.text("releases/kind/album/index.html").contains("Heard")))
    let coming = try JSONValue.parse(Array(try site.text("api/v1/industry-pulse/releases/upcoming.json").utf8))
    #expect(coming["count"]?.int == 1)
    #expect(site.exists("api/v1/industry-pulse/releases/kind/ep.json"))
  }

  @Test("A genre cannot take the address of the kinds or of what is to come")
  func reservedGenres() throws {
    var release = MiniSite.release(MiniSite.days[2], 0)
    release.genres = ["Upcoming", "kind", "folk"]
    try site.put(ReleaseDay(day: MiniSite.days[2], releases: [release]))
    try site.build()
    #expect(try site.text("releases/upcoming/index.html").contains("<h1>Coming releases</h1>"))
    #expect(!site.exists("releases/kind/index.html"))
  }

  @Test("The leaderboard counts leads and presence, and its file says the same")
  func leaderboard() throws {
    try site.build()
    #expect(try site.text("leaderboard/index.html").contains(">Royalty Wire</a></th>"))
    let file = try JSONValue.parse(Array(try site.text("api/v1/industry-pulse/leaderboard.json").utf8))
    let month = try #require(file["periods"]?.array?.first)
    #expect(month["days"]?.int == 30 && month["stories"]?.int == 2)
    let wire = try #require(month["sources"]?.array?.first)
    #expect(wire["id"]?.string == "wire" && wire["leads"]?.int == 1 && wire["presence"]?.double == 0.5)
    #expect(wire["items"]?.int == 9)
  }

  @Test("The address of a story that is told no more leads to the one that has its items, or to the news of its day")
  func moved() throws {
    var story = MiniSite.story(MiniSite.days[1])
    let address = "stories/\(story.id)/index.html"
    try site.put(StoryDay(day: MiniSite.days[1], stories: [story]))
    try site.build()
    #expect(try site.text(address).contains("<h1"))
    story.items = []
    story.successor = MiniSite.story(first).id
    try site.put(StoryDay(day: MiniSite.days[1], stories: [story]))
    try site.build()
    #expect(try site.text(address).contains("url=/stories/\(MiniSite.story(first).id)/"))
    #expect(!(try site.text("news/\(MiniSite.days[1])/index.html").contains(story.id)))
    // The other one is gone as well.
    try site.remove("content/stories/2026/\(first).json")
    try site.build()
    #expect(try site.text(address).contains("url=/news/\(MiniSite.days[1])/"))
    #expect(try site.tree() == site.cleanTree())
  }
}
