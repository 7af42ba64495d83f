import Insights
import Records
import Testing

@Suite("Leaderboard and blind spots")
struct SourceLeaderboardTests {
  private let today = Day(number: 20_700)

  private func story(
    _ id: String, daysAgo: Int, sources: [String], leads: [String], voices: Int? = nil
  ) -> StoryCoverage {
    let first = Instant(today.adding(-daysAgo))
    return StoryCoverage(
      story: id, first: first, latest: first, voices: voices ?? sources.count, sources: sources, leads: leads)
  }

  private func source(_ id: String, _ side: SourceConfiguration.Side?, owner: String? = nil) -> SourceConfiguration {
    SourceConfiguration(id: id, name: id, kind: .news, url: "https://\(id).example", owner: owner, side: side)
  }

  @Test("Leads first, then stories, then items; a story of one voice and one outside the period count for nothing")
  func standings() {
    let stories = [
      story("a", daysAgo: 1, sources: ["wire", "post"], leads: ["post"]),
      story("b", daysAgo: 29, sources: ["wire", "post", "herald"], leads: ["wire", "herald"]),
      story("c", daysAgo: 30, sources: ["wire", "post"], leads: ["wire"]),
      story("d", daysAgo: 2, sources: ["wire", "wire-two"], leads: ["wire"], voices: 1),
    ]
    let items = [today: ["wire": 4, "quiet": 2], today.adding(-30): ["wire": 9]]
    let standings = SourceLeaderboard.standings(stories, items: items, days: 30, endingOn: today)
    #expect(standings.map(\.source) == ["wire", "post", "herald", "quiet"])
    #expect(standings.map(\.leads) == [1, 1, 1, 0] && standings.map(\.stories) == [2, 2, 1, 0])
    #expect(standings.map(\.presence) == [1, 1, 0.5, 0] && standings.map(\.items) == [4, 0, 0, 2])
  }

  @Test("Items of one moment share the lead")
  func sharedLead() {
    let moment = Instant(today)
    let items = [("post", 0), ("wire", 0), ("herald", 60)].map { source, seconds in
      NewsItem(
        id: source, url: "https://\(source).example", title: "T", source: source,
        published: moment.adding(seconds: seconds), firstSeen: moment)
    }
    let coverage = StoryCoverage.sources(of: items)
    #expect(coverage.all == ["herald", "post", "wire"] && coverage.leads == ["post", "wire"])
  }

  @Test("A blind spot is a story of two voices of one side; one owner is one voice")
  func blindSpots() {
    let sources = [
      source("trade-1", .trade), source("trade-2", .trade), source("trade-3", .trade, owner: "trade-1"),
      source("fan-1", .consumer), source("fan-2", .consumer), source("other", nil),
    ]
    let stories = [
      story("both", daysAgo: 1, sources: ["trade-1", "fan-1"], leads: []),
      story("fans", daysAgo: 1, sources: ["fan-1", "fan-2"], leads: []),
      story("one voice", daysAgo: 1, sources: ["trade-1", "trade-3"], leads: []),
      story("unsided", daysAgo: 1, sources: ["trade-1", "trade-2", "other"], leads: []),
    ]
    let found = BlindSpot.find(stories, sources: sources)
    #expect(found.map(\.story) == ["fans"] && found.first?.coveredBy == .consumer)
    #expect(found.first?.voices == ["fan-1", "fan-2"])
  }

  @Test("Where one side has a single voice, its silence says nothing")
  func noData() {
    let sources = [source("trade-1", .trade), source("trade-2", .trade), source("fan-1", .consumer)]
    let stories = [story("trade", daysAgo: 1, sources: ["trade-1", "trade-2"], leads: [])]
    #expect(BlindSpot.find(stories, sources: sources).isEmpty)
  }
}
