import Archive
import Foundation
import Pipeline
import Records
import TestSupport
import Testing

/// What a run makes of stored news: categories, impact and trends.
@Suite("Analysis in a run")
struct AnalysisRunTests {
  private let folder: TemporaryFolder
  private let today = Day(number: 20_700)

  init() throws {
    folder = try TemporaryFolder()
    let content = URL(filePath: folder.path + "/content")
    try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
    try Data(
      """
      site: {title: Tiny, description: D, url: "https://tiny.example", contact: "https://tiny.example/c"}
      sources:
        - {id: wire, name: The Wire, kind: news, url: "https://wire.example/feed"}
      """.utf8
    ).write(to: content.appending(path: "pulse.yml"))
    for back in 0...20 { try write(day: today.adding(-back)) }
  }

  private var archive: ContentArchive { ContentArchive(root: folder.path + "/content") }

  private func write(day: Day) throws {
    var titles = (0..<8).map { ("Label appoints manager number \($0)", "wire\($0 % 4)") }
    if day == today {
      titles += (0..<6).map {
        ("Halcyon Vega sued over lawsuit part \(["x", "y", "z", "u", "v", "w"][$0])", "wire\($0 % 4)")
      }
    }
    let items = titles.enumerated().map { place, title in
      let id = StableID.make(day.description, "\(place)")
      let published = Instant(day, seconds: 3600 + place)
      return NewsItem(
        id: id, url: "https://wire.example/\(id)", title: title.0, source: title.1, published: published,
        firstSeen: published)
    }
    try archive.write(NewsDay(day: day, items: Merge.news(stored: [], new: items)))
  }

  private func run() async throws {
    var options = RunOptions(site: folder.path)
    options.offline = true
    _ = try await PulseRun(
      plan: .fetch, options: options, clock: .fixed(Instant(today, seconds: 43_200)), variables: [:], progress: .silent
    ).execute { _ in }
  }

  @Test("Items get a category and an impact with reasons; a burst becomes a trend and a reason of its items")
  func analysis() async throws {
    try await run()
    let items = try #require(try archive.news(on: today)?.items)
    let burst = items.filter { $0.title.hasPrefix("Halcyon") }
    #expect(burst.count == 6)
    for item in burst {
      #expect(item.category == .legal)
      #expect(item.categoryReasons.contains { $0.contains("“lawsuit”") })
      #expect(item.impact.monetizer.value > item.impact.creator.value)
      #expect(item.impact.creator.reasons.contains { $0.hasPrefix("part of the trend “Halcyon Vega”") })
    }
    #expect(items.filter { $0.title.hasPrefix("Label") }.allSatisfy { $0.category == .people })
    let trends = try #require(try archive.trends(on: today)?.trends)
    #expect(trends.first?.label == "Halcyon Vega")
    #expect(trends.first?.firstSeen == today)
  }

  @Test("A run that was killed between stories and news is made good: the next one finds the same stories and scores")
  func killedBetween() async throws {
    try await run()
    let (news, stories) = (try archive.news(on: today), try archive.stories(on: today))
    #expect(stories?.stories.isEmpty == false)
    // What such a run leaves: the stories as they will be, and news that no analysis has seen.
    try archive.delete(.news(today))
    try write(day: today)
    try await run()
    #expect(try archive.news(on: today) == news)
    #expect(try archive.stories(on: today) == stories)
  }

  @Test("The trends come before the scores, so that a second run changes neither")
  func again() async throws {
    try await run()
    let news = try archive.news(on: today)
    let trends = try archive.trends(on: today)
    try await run()
    #expect(try archive.news(on: today) == news)
    #expect(try archive.trends(on: today) == trends)
  }

  @Test("What is kept of a day's counts changes nothing: with it, without it, damaged, and after a file was changed")
  func countsCache() async throws {
    func trends() async throws -> [TrendCluster] {
      try await run()
      return try #require(try archive.trends(on: today)?.trends)
    }
    let kept = folder.path + "/.pulse/trends"
    let first = try await trends()
    #expect(try FileManager.default.contentsOfDirectory(atPath: kept).count == 29)
    #expect(try await trends() == first)
    try Data("{\"schema\":\"pulse.trend-co".utf8).write(to: URL(filePath: "\(kept)/\(today.adding(-3)).json"))
    try Data("{}".utf8).write(to: URL(filePath: "\(kept)/2020-01-01.json"))
    #expect(try await trends() == first)
    #expect(!FileManager.default.fileExists(atPath: kept + "/2020-01-01.json"))
    // The name was as frequent a week ago, somebody adds: it is less of a burst now.
    let before = today.adding(-7)
    var news = try #require(try archive.news(on: before)).items
    for place in 0..<3 { news[place].title = "Halcyon Vega again, part \(place)" }
    try archive.write(NewsDay(day: before, items: news))
    let changed = try await trends()
    #expect(changed.first { $0.label == "Halcyon Vega" } != first.first { $0.label == "Halcyon Vega" })
    try FileManager.default.removeItem(atPath: folder.path + "/.pulse")
    #expect(try await trends() == changed)
  }
}
