import Records
import TestSupport

/// Invented records.
enum Invented {
  static let day = Day(number: 20_779)
  static let now = Instant(day, seconds: 43_200)

  static func news(_ id: String, _ title: String = "T", at seconds: Int = 0, on day: Day = day) -> NewsItem {
    NewsItem(
      id: id, url: "https://news.example/\(id)", title: title, source: "a", published: Instant(day, seconds: seconds),
      firstSeen: Instant(day, seconds: seconds))
  }

  static func gear(_ id: String, source: String = "a", title: String = "T") -> GearItem {
    GearItem(
      id: id, title: title, url: "https://gear.example/\(id)", source: source, published: now, firstSeen: now,
      kind: "synth", links: [Link(source: source, url: "https://\(source).example/\(id)")])
  }

  static func release(_ id: String, source: String = "a", title: String = "T", on date: Day = day) -> Release {
    Release(
      id: id, title: title, artist: "A", date: date, kind: "album",
      links: [Link(source: source, url: "https://\(source).example/\(id)")], source: source, firstSeen: now)
  }

  static func edition(_ ranks: [Int], hash: String = "h", fetched: Int = 0) -> ChartEdition {
    ChartEdition(
      chart: "hot", platform: "p", edition: day, fetched: now.adding(seconds: fetched), url: "u", provider: "p",
      contentHash: hash, entries: ranks.map { ChartEntry(rank: $0, title: "T\($0)", artist: "A") })
  }

  /// News as several runs might see them: few ids, so that they meet often, with changing texts and analyses.
  static func randomNews(_ random: inout SeededRandom, ids: ClosedRange<Int>, count: Int) -> [NewsItem] {
    (0..<count).map { _ in
      let number = Int.random(in: ids, using: &random)
      var item = news("id\(number)", "title \(Int.random(in: 0...3, using: &random))", at: number / 2)
      item.firstSeen = item.published.adding(seconds: Int.random(in: 0...9, using: &random))
      item.excerpt = [nil, "", "one", "two"].randomElement(using: &random) ?? nil
      item.tags = [[], ["x"], ["y", "z"]].randomElement(using: &random) ?? []
      item.story = [nil, "s1", "s2"].randomElement(using: &random) ?? nil
      item.category = [.other, .legal, .live].randomElement(using: &random) ?? .other
      item.sample = Bool.random(using: &random)
      return item
    }
  }

  static func randomReleases(_ random: inout SeededRandom, ids: ClosedRange<Int>, count: Int) -> [Release] {
    (0..<count).map { _ in
      let number = Int.random(in: ids, using: &random)
      let source = ["a", "b", "c"].randomElement(using: &random) ?? "a"
      var item = release("id\(number)", source: source, title: "title \(Int.random(in: 0...3, using: &random))")
      item.genres = [[], ["pop"], ["jazz"]].randomElement(using: &random) ?? []
      item.listens = [nil, 1, 2].randomElement(using: &random) ?? nil
      return item
    }
  }
}
