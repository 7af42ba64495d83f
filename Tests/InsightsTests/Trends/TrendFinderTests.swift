import Insights
import Records
import Testing

@Suite("Trends")
struct TrendFinderTests {
  private let stream = InventedStream()

  private func topics(_ days: [[NewsItem]], span: Int = 1) -> [TrendCluster] {
    stream.trends(days).filter { $0.kind == .topic && $0.span == span }
  }

  @Test("A planted burst is found, named by its two words, and starts on its day")
  func burst() throws {
    var days = stream.background(days: 29)
    days[28] += stream.items(6, day: 28, title: "Halcyon Vega quits label", sources: 4)
    let trends = topics(days)
    let trend = try #require(trends.first)
    #expect(trend.label == "Halcyon Vega")
    #expect(trend.members.count == 6)
    #expect(trend.counts.count == 14)
    #expect(trend.counts.last == 6)
    #expect(trend.velocity == 12)
    #expect(trend.firstSeen == stream.day(28))
    #expect(trend.lastSeen == stream.day(28))
    #expect(trends.count == 1)
  }

  @Test("Of days that no trend can be of, the counts alone say the same, also when they were kept in a file")
  func countsAlone() throws {
    var days = stream.background(days: 29)
    for day in 22...28 { days[day] += stream.items(6, day: day, title: "Halcyon Vega quits label", sources: 4) }
    let full = days.enumerated().map { day, news in
      TrendFinder.rollup(day: stream.day(day), news: news, releases: [], editions: [])
    }
    let kept = try full.enumerated().map { day, rollup in
      var rollup = rollup
      if day < full.count - TrendFinder.evidenceDays { rollup.forgetEvidence() }
      return try TrendRollup(json: rollup.json)
    }
    #expect(kept.count { $0.lacksEvidence } == full.count - TrendFinder.evidenceDays)
    #expect(kept.suffix(TrendFinder.evidenceDays) == full.suffix(TrendFinder.evidenceDays))
    let trends = TrendFinder.trends(full)
    #expect(!trends.isEmpty)
    #expect(TrendFinder.trends(kept) == trends)
  }

  @Test("Plain days have no trend")
  func plain() {
    #expect(stream.trends(stream.background(days: 29)).isEmpty)
  }

  @Test("A term that is always there is no trend, however frequent")
  func steady() {
    var days = stream.background(days: 29)
    for day in days.indices { days[day] += stream.items(8, day: day, title: "Wexford plans", sources: 4) }
    #expect(topics(days).isEmpty)
    #expect(topics(days, span: 7).isEmpty)
  }

  @Test("A weekly column is no trend on its weekday")
  func weekday() {
    var days = stream.background(days: 29)
    for day in stride(from: 0, through: 28, by: 7) {
      days[day] += stream.items(8, day: day, title: "Gazette Digestive rounds", sources: 4)
    }
    #expect(topics(days).isEmpty)
    #expect(topics(days, span: 7).isEmpty)
  }

  @Test("One outlet's live blog is no trend")
  func oneOutlet() {
    var days = stream.background(days: 29)
    days[28] += stream.items(15, day: 28, title: "Halcyon Vega speaks", sources: 1)
    #expect(topics(days).isEmpty)
  }

  @Test("What is spread over a week is a trend of the week, and not of a day")
  func week() throws {
    var days = stream.background(days: 29)
    for day in 22...28 { days[day] += stream.items(2, day: day, title: "Halcyon Vega trial", sources: 3) }
    #expect(topics(days).isEmpty)
    let trend = try #require(topics(days, span: 7).first)
    #expect(trend.label == "Halcyon Vega")
    #expect(trend.firstSeen == stream.day(22))
  }

  @Test("A burst that goes on keeps its first day")
  func goingOn() throws {
    var days = stream.background(days: 29)
    for (day, count) in [(26, 4), (27, 8), (28, 16)] {
      days[day] += stream.items(count, day: day, title: "Halcyon Vega quits label", sources: 8)
    }
    let trend = try #require(topics(days).first)
    #expect(trend.firstSeen == stream.day(26))
    #expect(Array(trend.counts.suffix(3)) == [4, 8, 16])
  }

  @Test("Too few days before say nothing")
  func young() {
    var days = stream.background(days: 6)
    days[5] += stream.items(9, day: 5, title: "Halcyon Vega quits label", sources: 4)
    #expect(stream.trends(days).isEmpty)
  }

  @Test("The order of records does not matter")
  func determinism() {
    var days = stream.background(days: 29)
    days[28] += stream.items(6, day: 28, title: "Halcyon Vega quits label", sources: 4)
    days[28] += stream.items(6, day: 28, title: "Orrin Bask wins case", sources: 5)
    #expect(stream.trends(days) == stream.trends(days.map { $0.reversed() }))
    #expect(topics(days).map(\.label).sorted() == ["Halcyon Vega", "Orrin Bask"])
  }

  @Test("A genre that takes more of a chart is a trend; another chart's day is none")
  func genre() throws {
    let rollups = { (last: ChartEdition) in
      (0...28).map { place in
        let edition = place == 28 ? last : stream.chart("songs", day: place, ["pop": 36, "zouk": 4])
        return TrendFinder.rollup(day: stream.day(place), news: [], releases: [], editions: [(edition, false)])
      }
    }
    let trends = TrendFinder.trends(rollups(stream.chart("songs", day: 28, ["pop": 22, "zouk": 18])))
    let trend = try #require(trends.first { $0.kind == .genre && $0.span == 1 })
    #expect(trend.label == "Zouk")
    #expect(trend.counts.suffix(2) == [4, 18])
    #expect(trend.velocity == 4.5)
    #expect(TrendFinder.trends(rollups(stream.chart("zouk-chart", day: 28, ["zouk": 40]))).isEmpty)
  }

  @Test("A wave of sped-up versions among the releases is a format trend")
  func format() throws {
    let rollups = (0...28).map { place in
      let releases = (0..<20).map { number in
        Release(
          id: "r\(place)-\(number)", title: number < (place == 28 ? 9 : 1) ? "Glass (Sped Up)" : "Glass \(number)",
          artist: "Marlow Fenn", date: stream.day(place), kind: "single", links: [], source: "test",
          firstSeen: Instant(stream.day(place)))
      }
      return TrendFinder.rollup(day: stream.day(place), news: [], releases: releases, editions: [])
    }
    let trend = try #require(TrendFinder.trends(rollups).first { $0.kind == .format && $0.span == 1 })
    #expect(trend.label == "Sped-up versions")
    #expect(trend.members.count == 9)
  }

  @Test("A track that climbs a viral chart is a trend until another chart has it")
  func viral() throws {
    let rollups = (0...28).map { place in
      let rank = max(1, 40 - max(0, place - 20) * 5)
      var main = stream.chart("songs", day: place, ["pop": 3])
      main.entries.append(ChartEntry(rank: 4, title: "Everywhere", artist: "Known"))
      let viral = ChartEdition.invented(
        "viral", stream.day(place),
        [
          ChartEntry(rank: 2, title: "Everywhere", artist: "Known"),
          ChartEntry(rank: rank, title: "Paper Boats", artist: "Marlow Fenn"),
        ])
      return TrendFinder.rollup(
        day: stream.day(place), news: [], releases: [], editions: [(main, false), (viral, true)])
    }
    let trends = TrendFinder.trends(rollups).filter { $0.kind == .viral }
    #expect(trends.map(\.label) == ["Paper Boats, Marlow Fenn"])
    #expect(trends.first?.members == ["marlow-fenn-paper-boats"])
    #expect(trends.first?.counts.last == 50)
  }

  @Test("Strength is 2(n ln(n/μ) − (n − μ)): eight for one expected is 19.3")
  func formula() throws {
    var days = stream.background(days: 29)
    // Seven sources a day apart from the burst: one item a day is expected, with as many documents on every day.
    for day in days.indices.dropLast() {
      days[day] += stream.items(1, day: day, title: "Halcyon plans", sources: 1)
      days[day] += stream.items(7, day: day, title: "Zyx", sources: 1)
    }
    days[28] += stream.items(8, day: 28, title: "Halcyon plans", sources: 4)
    let trend = try #require(topics(days).first)
    #expect(trend.strength == 19.3)
    #expect(trend.velocity == 8)
    #expect(trend.burst == 3)
  }
}
