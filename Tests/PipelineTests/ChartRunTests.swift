import Archive
import Foundation
import Pipeline
import Records
import TestSupport
import Testing

/// One weekly chart of ten invented songs over several weeks, against a loopback server that stands for its publisher.
@Suite("Charts in runs")
struct ChartRunTests {
  let folder: TemporaryFolder
  /// Saturday, 2026-09-05.
  let first = Day(number: 20_701)

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path + "/content", withIntermediateDirectories: true)
    let text = """
      site: {title: Tiny, description: D, url: "https://tiny.example", contact: "https://tiny.example/c"}
      network: {hostSpacing: 0, totalTimeout: 2}
      charts:
        - {id: hits, title: Hits, platform: billboard, region: us, cadence: weekly, weekday: 6, size: 10, code: H, providers: [{adapter: billboard-mirror, url: "https://hits.example/now", datedURL: "https://hits.example/{date}"}]}
      """
    try Data(text.utf8).write(to: URL(filePath: folder.path + "/content/pulse.yml"))
  }

  var archive: ContentArchive { ContentArchive(root: folder.path + "/content") }

  /// Pairs of neighbours change places, other pairs every week.
  func rank(_ song: Int, _ week: Int) -> Int {
    guard week > 0 else { return song + 1 }
    let before = rank(song, week - 1)
    return week.isMultiple(of: 2)
      ? (before % 2 == 0 ? before - 1 : before + 1) : min(10, max(1, before % 2 == 0 ? before + 1 : before - 1))
  }

  /// The page of a week: ten songs that change places by a rule, with the publisher's columns right.
  func page(
    _ week: Int, peak: ((Int) -> Int)? = nil, previous: ((Int) -> Int)? = nil, weeks: Int? = nil,
    rows count: Int = 10, date: Day? = nil
  ) -> String {
    let rows = (0..<10).sorted { rank($0, week) < rank($1, week) }.prefix(count).map { song in
      let best = (0...week).map { rank(song, $0) }.min() ?? 0
      let now = rank(song, week)
      let last = week == 0 ? "null" : String(previous?(now) ?? rank(song, week - 1))
      return
        #"{"song":"Song \#(song)","artist":"Artist \#(song)","this_week":\#(now),"last_week":\#(last),"peak_position":\#(peak?(now) ?? best),"weeks_on_chart":\#(weeks ?? week + 1)}"#
    }
    return #"{"date":"\#(date ?? first.adding(7 * week))","data":[\#(rows.joined(separator: ","))]}"#
  }

  func run(
    week: Int, showing body: String, hours: Int = 0, since: Day? = nil, dated: [String: String] = [:]
  ) async throws -> RunReport {
    let server = try LoopbackServer { request in
      if request.target.contains("robots.txt") { return .reply(404) }
      guard !request.target.hasSuffix("/now") else { return .reply(200, [], body: body) }
      let day = request.target.split(separator: "/").last.map(String.init) ?? ""
      return dated[day].map { .reply(200, [], body: $0) } ?? .reply(404)
    }
    var options = RunOptions(site: folder.path)
    options.mirror = server.address
    options.since = since
    let now = Instant(first.adding(7 * week), seconds: (8 + hours) * 3600)
    _ = try await PulseRun(
      plan: .fetch, options: options, clock: .fixed(now), variables: [:], progress: .silent
    ).execute { _ in }
    return try #require(try archive.runs(on: now.day)?.runs.last)
  }

  private func explain(_ chart: String = "hits") throws -> String {
    var lines: [String] = []
    try ChartExplanation(site: folder.path, chart: chart).execute { lines.append($0) }
    return lines.joined(separator: "\n")
  }

  @Test("A column that goes bad is dropped and filled by our own arithmetic, and the report says so")
  func droppedColumn() async throws {
    for week in 0..<3 { _ = try await run(week: week, showing: page(week)) }
    let report = try await run(week: 3, showing: page(3, peak: { _ in 0 }))
    #expect(report.sources[0].outcome == .new)
    #expect(report.sources[0].problem?.contains("have no peak") == true, "\(report.sources)")
    let edition = try #require(try archive.latestEdition(of: "hits"))
    #expect(edition.computed == ["peak"])
    for entry in edition.entries {
      let song = try #require(Int(entry.title.dropFirst(5)))
      #expect(entry.peak == (0...3).map { rank(song, $0) }.min())
    }
    let text = try explain()
    #expect(text.contains("computed by us: peak") && text.contains("disagreement: peak-inconsistent: 10 of 10 rows"))
  }

  @Test("A drifted page stays in quarantine, stays suspect as long as it is shown, and is explained with its evidence")
  func quarantine() async throws {
    for week in 0..<3 { _ = try await run(week: week, showing: page(week)) }
    // Two columns that the record alone contradicts: it could as well be the rows that are wrong.
    let drifted = page(3, previous: { 11 - $0 }, weeks: 7)
    for hours in [0, 4] {
      let report = try await run(week: 3, showing: drifted, hours: hours)
      #expect(report.sources[0].outcome == .suspect, "\(report.sources)")
      #expect(report.sources[0].problem?.contains("the last good edition stays on the page") == true)
    }
    #expect(try archive.editions(of: "hits").last == first.adding(14))
    #expect(try archive.quarantined(chart: "hits") == [first.adding(21)])
    let text = try explain()
    for words in [
      "record: 3 editions from 2026-09-05 to 2026-09-19, 0 gaps", "last good edition: 2026-09-19",
      "quarantine: the edition of 2026-09-26, 10 rows by billboard-mirror", "; the page says so", "last-week-mismatch",
      "weeks-inconsistent",
      "read: rank 1,", "on 2026-09-19 rank",
    ] {
      #expect(text.contains(words), "\(words) is missing in\n\(text)")
    }
    let mended = try await run(week: 3, showing: page(3), hours: 8)
    #expect(mended.sources[0].outcome == .new)
    #expect(try archive.quarantined(chart: "hits").isEmpty)
    #expect(try explain().contains("quarantine: empty"))
  }

  @Test("A refused edition is over when a good one has come after it, whatever date it bore")
  func recovered() async throws {
    for week in 0..<3 { _ = try await run(week: week, showing: page(week)) }
    let future = first.adding(7 * 90)
    let report = try await run(week: 3, showing: page(3, date: future))
    #expect(report.sources[0].outcome == .suspect)
    #expect(try archive.unbelievedEdition(of: "hits")?.edition == future)
    #expect(try explain().contains("; the page says so"))
    _ = try await run(week: 3, showing: page(3), hours: 4)
    #expect(try archive.quarantined(chart: "hits") == [future], "evidence stays")
    #expect(try archive.unbelievedEdition(of: "hits") == nil)
    #expect(try !explain().contains("; the page says so"))
    // What is refused afterwards is told again.
    _ = try await run(week: 4, showing: page(4, previous: { 11 - $0 }, weeks: 7))
    #expect(try archive.unbelievedEdition(of: "hits")?.edition == first.adding(28))
  }

  @Test("A source that takes a refused edition back and shows the last good one stays suspect until a good one comes")
  func takenBack() async throws {
    for week in 0..<3 { _ = try await run(week: week, showing: page(week)) }
    _ = try await run(week: 3, showing: page(3, previous: { 11 - $0 }, weeks: 7))
    let report = try await run(week: 3, showing: page(2), hours: 4)
    #expect(report.sources[0].outcome == .suspect)
    #expect(
      report.sources[0].problem == "its edition of 2026-09-26 is not believed, and no good one has come since",
      "\(report.sources)")
    #expect(try await run(week: 3, showing: page(3), hours: 8).sources[0].outcome == .new)
  }

  @Test("A source that shows its last edition for weeks is late")
  func overdue() async throws {
    for week in 0..<3 { _ = try await run(week: week, showing: page(week)) }
    let soon = try await run(week: 3, showing: page(2))
    #expect(soon.sources[0].outcome == .unchanged && !soon.sources[0].stale && soon.sources[0].problem == nil)
    let late = try await run(week: 4, showing: page(2))
    #expect(late.sources[0].outcome == .unchanged && late.sources[0].stale)
    #expect(
      late.sources[0].problem
        == "its newest edition is of 2026-09-19, and the one expected for 2026-09-26 has not appeared")
  }

  @Test("A page that loses its rows after its edition was kept is suspect, and the edition stays")
  func spoilt() async throws {
    for week in 0..<3 { _ = try await run(week: week, showing: page(week)) }
    let report = try await run(week: 2, showing: page(2, rows: 4), hours: 4)
    #expect(report.sources[0].outcome == .suspect)
    #expect(report.sources[0].problem?.contains("the page has a fault by now") == true, "\(report.sources)")
    #expect(try archive.latestEdition(of: "hits")?.entries.count == 10)
    #expect(try archive.quarantined(chart: "hits").isEmpty)
    #expect(try await run(week: 2, showing: page(2), hours: 8).sources[0].outcome == .unchanged)
  }

  @Test(
    "What is kept of a chart's past changes nothing: with it, without it, and after a file was changed behind its back")
  func historyCache() async throws {
    let kept = folder.path + "/.pulse/histories/hits.json"
    func editions() throws -> [ChartEdition] {
      try archive.editions(of: "hits").compactMap { try archive.edition(of: "hits", on: $0) }
    }
    for week in 0..<6 { _ = try await run(week: week, showing: page(week)) }
    #expect(FileManager.default.fileExists(atPath: kept))
    let warm = try editions()
    for week in 0..<6 { #expect(try archive.delete(.chart("hits", first.adding(7 * week)))) }
    for week in 0..<6 {
      try? FileManager.default.removeItem(atPath: folder.path + "/.pulse")
      if week == 5 {
        try FileManager.default.createDirectory(
          atPath: folder.path + "/.pulse/histories", withIntermediateDirectories: true)
        try Data("{\"schema\":\"pulse.chart-history/1\",\"pro".utf8).write(to: URL(filePath: kept))
      }
      _ = try await run(week: week, showing: page(week), hours: 1)
    }
    func facts(_ editions: [ChartEdition]) -> [[ChartEntry]] { editions.map(\.entries) }
    #expect(facts(try editions()) == facts(warm))
    // A peak that somebody corrects in a stored file is known to the next edition.
    var edition = try #require(try editions().last)
    edition.entries[9].peak = 1
    try archive.write(edition)
    _ = try await run(week: 6, showing: page(6, peak: { _ in 0 }))
    let song = edition.entries[9].title
    #expect(try archive.latestEdition(of: "hits")?.entries.first { $0.title == song }?.peak == 1)
  }

  @Test("A broken edition of another chart hinders no new edition of this one")
  func brokenNeighbour() async throws {
    let configuration = folder.path + "/content/pulse.yml"
    let text = try String(contentsOfFile: configuration, encoding: .utf8)
    let other = """
      \(text)
        - {id: others, title: Others, platform: billboard, region: us, cadence: weekly, weekday: 6, size: 10, code: O, enabled: false, why: "An old one.", providers: [{adapter: billboard-mirror, url: "https://hits.example/other"}]}

      """
    try Data(other.utf8).write(to: URL(filePath: configuration))
    let folder = folder.path + "/content/charts/others/2026"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("{\"schema\":".utf8).write(to: URL(filePath: folder + "/2026-08-01.json"))
    let report = try await run(week: 0, showing: page(0))
    #expect(report.sources[0].outcome == .new)
    #expect(try archive.editions(of: "hits") == [first])
  }

  @Test("A chart that the site does not have is an error with the likely name")
  func unknownChart() throws {
    let error = #expect(throws: PipelineError.self) { try explain("hit") }
    #expect(error?.description == "there is no chart 'hit'; did you mean 'hits'?")
  }
}
