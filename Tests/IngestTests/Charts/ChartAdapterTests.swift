import Foundation
import Ingest
import Records
import Testing

@Suite("Chart adapters")
struct ChartAdapterTests {
  /// Fixtures are named `adapter.quirk.ending`; each that can be read has its expectation beside it.
  static let fixtures: [String] = names(readable: true)
  static let unreadable: [String] = names(readable: false)

  private static let folder = Bundle.module.resourceURL?.appending(path: "Fixtures/Charts")

  private static func names(readable: Bool) -> [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder?.path ?? "")) ?? []
    return all.filter { !$0.hasSuffix(".expected.json") && all.contains("\($0).expected.json") == readable }.sorted()
  }

  private static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: #require(folder).appending(path: name)))
  }

  private static func chart(for fixture: String) -> ChartConfiguration {
    ChartConfiguration(
      id: "invented", title: "Invented", platform: "invented", region: "global",
      subject: fixture.contains("albums") ? .albums : fixture.contains("artists") ? .artists : .tracks,
      cadence: .weekly,
      size: 100, code: "INV", providers: [])
  }

  private static func page(_ fixture: String) throws -> ChartPage {
    let adapter = try #require(ChartAdapter.named(String(fixture.prefix { $0 != "." })))
    return try adapter.parse(try bytes(fixture), contentType: nil, chart: chart(for: fixture))
  }

  @Test("Every quirk is read as its expectation says", arguments: fixtures)
  func reading(fixture: String) throws {
    let page = try Self.page(fixture)
    let expected = try JSONValue.parse(try Self.bytes("\(fixture).expected.json"))
    #expect(page.date?.description == expected["date"]?.string)
    let rows = try #require(expected["rows"]?.array).map(Self.entry)
    #expect(page.rows.map { $0.withoutURL } == rows)
  }

  private static func entry(_ row: JSONValue) -> ChartEntry {
    ChartEntry(
      rank: row["rank"]?.int ?? -1, title: row["title"]?.string ?? "", artist: row["artist"]?.string ?? "",
      previous: row["previous"]?.int, peak: row["peak"]?.int, editions: row["editions"]?.int,
      streak: row["streak"]?.int,
      status: row["status"]?.string.flatMap { ChartEntry.Status(rawValue: $0) }, streams: row["streams"]?.int,
      ids: .init(
        spotify: row["spotify"]?.string, apple: row["apple"]?.string, deezer: row["deezer"]?.string,
        isrc: row["isrc"]?.string, mbid: row["mbid"]?.string),
      genres: row["genres"]?.array?.compactMap(\.string) ?? [])
  }

  @Test("A body that cannot be read says which chart, what is wrong and what to do", arguments: unreadable)
  func failing(fixture: String) throws {
    let adapter = String(fixture.prefix { $0 != "." })
    do {
      _ = try Self.page(fixture)
      Issue.record("\(fixture) was read")
    } catch let error as IngestError {
      #expect(error.description.hasPrefix("cannot read the chart as \(adapter): "))
      #expect(error.description.count > 50)
    }
  }

  @Test(
    "A challenge page, a broken body and an empty one are failures for every adapter",
    arguments: ChartAdapter.all.map(\.name))
  func garbage(name: String) throws {
    let adapter = try #require(ChartAdapter.named(name))
    for body in [
      "", "<html><body>Just a moment…</body></html>", "{\"data\":", "[]", "{\"feed\":{},\"payload\":{},\"tracks\":[]}",
    ] {
      #expect(throws: IngestError.self) {
        try adapter.parse(Array(body.utf8), contentType: "text/html", chart: Self.chart(for: name))
      }
    }
  }

  @Test("A chart takes no more rows than it has")
  func size() throws {
    var chart = Self.chart(for: "kworb")
    chart.size = 2
    let adapter = try #require(ChartAdapter.named("kworb"))
    #expect(try adapter.parse(try Self.bytes("kworb.table.html"), contentType: nil, chart: chart).rows.count == 2)
  }

  @Test("Addresses: the current edition, a dated one, and a key that stays out of them")
  func addresses() throws {
    let provider = ChartConfiguration.Provider(
      adapter: "billboard", url: "https://chart.example/now/", datedURL: "https://chart.example/{date}/")
    let billboard = try #require(ChartAdapter.named("billboard"))
    #expect(billboard.url(for: provider) == "https://chart.example/now/")
    #expect(billboard.url(for: provider, date: Day("2026-05-30")) == "https://chart.example/2026-05-30/")
    #expect(
      billboard.url(for: .init(adapter: "billboard", url: "https://chart.example/"), date: Day("2026-05-30")) == nil)
    let lastFM = try #require(ChartAdapter.named("lastfm"))
    let keyed = ChartConfiguration.Provider(adapter: "lastfm", url: "https://api.example/?m=1")
    #expect(lastFM.secretName == "LASTFM_API_KEY" && lastFM.url(for: keyed) == keyed.url)
    #expect(lastFM.query(secret: "a&b").map { "\($0.name) \($0.value)" } == ["api_key a&b"])
    #expect(billboard.query(secret: "a&b").isEmpty)
  }
}

extension ChartEntry {
  fileprivate var withoutURL: ChartEntry {
    var row = self
    row.url = nil
    return row
  }
}
