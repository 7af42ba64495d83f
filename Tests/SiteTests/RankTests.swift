import Foundation
import Records
import TestSupport
import Testing

@testable import Site

/// What is kept of each chart, and what tracks and artists make of it.
@Suite("Ranks by chart")
struct RankTests {
  /// Two charts of songs and one of albums. Fog has two releases on the first one, which stand in one edition together, leave
  /// and come back.
  static func site() throws -> MiniSite {
    let site = try MiniSite()
    site.configuration.charts.append(site.configuration.charts[0])
    site.configuration.charts[2].id = "others"
    for (number, rows) in [
      (1, ["Fog", "Ice", "Mist"]), (2, ["Ice", "Fog*", "Fog"]), (3, ["Fog*", "Ice"]), (4, ["Ice", "Mist"]),
      (5, ["Mist", "Fog", "Ice"]),
    ] {
      try site.put(edition("songs", number, rows))
    }
    for number in 1...3 { try site.put(edition("others", number, ["Sun", "Fog*"])) }
    return site
  }

  /// The edition of a day after those of every site; a star stands for another release of the song.
  static func edition(_ chart: String, _ number: Int, _ titles: [String], peak: Int? = nil) -> ChartEdition {
    var edition = MiniSite.edition(chart, MiniSite.days[2].adding(number), rows: titles.count, shift: number)
    for (row, title) in titles.enumerated() {
      (edition.entries[row].title, edition.entries[row].artist) = (title.replacing("*", with: ""), "Dot")
      if title.hasSuffix("*") { edition.entries[row].ids.isrc = "QZ0000000001" }
      (edition.entries[row].status, edition.entries[row].previous) = (nil, nil)
      edition.entries[row].peak = peak
    }
    return edition
  }

  static func remove(_ chart: String, _ number: Int, of site: MiniSite) throws {
    try site.remove("content/charts/\(chart)/2026/\(MiniSite.days[2].adding(number)).json")
  }

  static func expectClean(_ site: MiniSite, after step: String) throws {
    try site.build()
    let (incremental, clean) = (try site.tree(), try site.cleanTree())
    #expect(Set(incremental.keys) == Set(clean.keys), "after \(step)")
    for (path, bytes) in clean where incremental[path] != bytes { Issue.record("\(path) differs after \(step)") }
  }

  @Test("Charts that are as they were and charts that are not make the pages of a clean build")
  func equalsClean() throws {
    let site = try Self.site()
    try site.build()
    let steps: [(String, () throws -> Void)] = [
      ("an edition of another chart", { try site.put(Self.edition("others", 4, ["Fog", "Sun", "Fog*"])) }),
      ("both releases in an edition", { try site.put(Self.edition("songs", 6, ["Fog", "Fog*", "Ice"], peak: 1)) }),
      ("an edition without them", { try site.put(Self.edition("songs", 7, ["Ice"])) }),
      ("the return of one of them", { try site.put(Self.edition("songs", 8, ["Mist", "Ice", "Fog*"], peak: 2)) }),
      ("a run that no chart has changed in", { try site.put(State(sources: ["wire": SourceState(failures: 3)])) }),
      ("a best rank in an old edition", { try site.put(Self.edition("songs", 2, ["Ice", "Fog*", "Fog"], peak: 1)) }),
      ("other ranks in an old edition", { try site.put(Self.edition("songs", 3, ["Ice", "Mist", "Fog"])) }),
      ("a best rank in the newest edition", { try site.put(Self.edition("songs", 8, ["Mist", "Ice", "Fog*"])) }),
      ("the loss of an old edition", { try Self.remove("songs", 4, of: site) }),
      ("the loss of the newest edition", { try Self.remove("songs", 8, of: site) }),
      (
        "an edition of albums",
        { try site.put(MiniSite.edition("albums", MiniSite.days[2].adding(7), rows: 4, shift: 2)) }
      ),
      ("another title", { site.configuration.charts[2].title = "Other Songs" }),
      ("another order of charts", { site.configuration.charts.swapAt(0, 2) }),
      ("the loss of a chart", { site.configuration.charts.removeFirst() }),
      ("its return", { site.configuration.charts = try Self.site().configuration.charts }),
    ]
    for (name, step) in steps {
      try step()
      try Self.expectClean(site, after: name)
    }
  }

  @Test("Two releases are one run: a position an edition, the better one")
  func twoReleases() throws {
    let plan = try Self.plan(try Self.site())
    let fog = try #require(plan.content.names.trackPlace(slug: "dot-fog"))
    let runs = plan.tracks.runs(of: fog)
    #expect(runs.map(\.shelf.chart.id) == ["songs", "others"])
    #expect(runs[0].isDoubled && !runs[1].isDoubled)
    #expect(runs[0].points.map(\.edition) == [3, 4, 5, 7] && runs[0].points.map(\.rank) == [1, 2, 1, 2])
  }

  @Test("What is asked of all tracks is what their runs say, in whatever rows, ranks and editions")
  func stays() throws {
    let site = try Self.site()
    var random = SeededRandom(seed: 7)
    for number in 6...40 where number != 20 {
      let titles = (0..<30).map { "Song \($0)" + (Bool.random(using: &random) ? "*" : "") }.shuffled(using: &random)
      var edition = Self.edition("songs", number, Array(titles.prefix(20)))
      for row in edition.entries.indices {
        edition.entries[row].peak = [nil, 1, 5, 30].randomElement(using: &random) ?? nil
        if number.isMultiple(of: 3) { edition.entries[row].rank = row * 40 + 5 }
      }
      try site.put(edition)
    }
    let plan = try Self.plan(site)
    var inputs: Set<UInt64> = []
    for (history, count) in [
      (plan.tracks, plan.content.names.tracks.count), (plan.billings, plan.content.names.billings.count),
    ] {
      for place in 0..<count {
        var mixer = FingerprintMixer()
        let (stays, runs) = (history.stays(of: place, addingTo: &mixer), history.runs(of: place))
        #expect(stays.map(\.peak) == runs.map(\.peak) && stays.map(\.isCurrent) == runs.map(\.isCurrent))
        inputs.insert(mixer.fingerprint.low)
      }
    }
    #expect(inputs.count == plan.content.names.tracks.count + plan.content.names.billings.count)
  }

  @Test("Positions come back as they were written, most in a byte each")
  func steps() throws {
    var random = SeededRandom(seed: 3)
    var bytes: [UInt8] = []
    var points: [RankHistory.Point] = []
    var last = RankStep.start
    for _ in 0..<400 {
      let isNext = Int.random(in: 0..<8, using: &random) > 0
      let edition = last.edition + (isNext ? 1 : Int.random(in: 0..<300, using: &random))
      let row = max(0, last.row + Int.random(in: -9...9, using: &random))
      let point = RankHistory.Point(
        edition: max(edition, 0), row: row, rank: Int.random(in: 0..<9, using: &random) > 0 ? row + 1 : .max - row)
      RankStep.write(point, after: last) { bytes.append($0) }
      points.append(point)
      last = (point.edition, point.row)
    }
    let ranks = SongRanks(word: 0, end: SongRanks.End(edition: 0, row: 0, told: 0, best: 0), steps: bytes[...])
    let read = ranks.points(editions: last.edition + 1)
    #expect(read.map(\.edition) == points.map(\.edition) && read.map(\.row) == points.map(\.row))
    #expect(read.map(\.rank) == points.map(\.rank))
    #expect(bytes.count < 400 * 3)
    #expect(ranks.points(editions: last.edition).count < points.count)
  }

  @Test("Bytes that no positions were written as give none that an edition could not have")
  func noSteps() {
    var random = SeededRandom(seed: 5)
    for _ in 0..<2000 {
      let bytes = (0..<20).map { _ in UInt8.random(in: 0...255, using: &random) }
      let ranks = SongRanks(word: 0, end: SongRanks.End(edition: 0, row: 0, told: 0, best: 0), steps: bytes[...])
      let points = ranks.points(editions: 9)
      #expect(points.allSatisfy { (0..<9).contains($0.edition) && (0..<Int(Int32.max)).contains($0.row) })
      #expect(zip(points, points.dropFirst()).allSatisfy { $0.edition <= $1.edition })
    }
  }

  private static func plan(_ site: MiniSite) throws -> NamePlan {
    let frame = SiteFrame(configuration: site.configuration, templates: site.templates, assets: [], style: "")
    let scanner = ContentScanner(folder: site.content, cache: BuildCache())
    return try NamePlan(
      try SiteContent(frame: frame, scanner: scanner, selection: .all, now: site.now, damage: []))
  }
}
