import Insights
import Records

/// News of invented words, the same on every machine.
struct InventedStream {
  func day(_ number: Int) -> Day { Day(number: 20_000 + number) }

  /// Days of forty headlines of random words from six outlets.
  func background(days: Int) -> [[NewsItem]] {
    var random = UInt64(7)
    func next(_ bound: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % bound
    }
    return (0..<days).map { day in
      (0..<40).map { number in
        let title = (0..<5).map { _ in "qu\(Self.letters(next(400)))" }.joined(separator: " ")
        return item("b\(day)-\(number)", day: day, title: title, source: "outlet\(next(6))")
      }
    }
  }

  /// Headlines with the same beginning, each by another outlet in turn.
  func items(_ count: Int, day: Int, title: String, sources: Int) -> [NewsItem] {
    (0..<count).map { number in
      item(
        "\(title)-\(day)-\(number)", day: day, title: "\(title) x\(Self.letters(day * 50 + number))",
        source: "outlet\((number + day) % sources)")
    }
  }

  func trends(_ days: [[NewsItem]]) -> [TrendCluster] {
    TrendFinder.trends(
      days.enumerated().map { TrendFinder.rollup(day: day($0), news: $1, releases: [], editions: []) })
  }

  /// An edition with so many rows of each genre.
  func chart(_ chart: String, day: Int, _ genres: KeyValuePairs<String, Int>) -> ChartEdition {
    let rows = genres.flatMap { genre, count in Array(repeating: genre, count: count) }
    let entries = rows.enumerated().map { place, genre in
      ChartEntry(rank: place + 1, title: "Song \(place)", artist: "Act \(place)", genres: [genre])
    }
    return .invented(chart, self.day(day), entries)
  }

  private func item(_ id: String, day: Int, title: String, source: String) -> NewsItem {
    let published = Instant(self.day(day)).adding(seconds: 3600)
    return NewsItem(
      id: id, url: "https://example.org/\(id)", title: title, source: source, published: published,
      firstSeen: published)
  }

  private static func letters(_ number: Int) -> String {
    var rest = number
    var text = ""
    repeat {
      text.unicodeScalars.append(UnicodeScalar(UInt8(ascii: "a") + UInt8(rest % 26)))
      rest /= 26
    } while rest > 0
    return text
  }
}

extension ChartEdition {
  static func invented(_ chart: String, _ day: Day, _ entries: [ChartEntry]) -> ChartEdition {
    ChartEdition(
      chart: chart, platform: "test", edition: day, fetched: Instant(day), url: "https://example.org", provider: "test",
      contentHash: "", entries: entries)
  }
}

extension TrendFinder {
  /// One day's counts, with names of its own.
  static func rollup(
    day: Day, news: [NewsItem], releases: [Release], editions: [(edition: ChartEdition, viral: Bool)]
  ) -> TrendRollup {
    var names = TrendNames()
    return rollup(day: day, news: news, releases: releases, editions: editions, names: &names)
  }
}
