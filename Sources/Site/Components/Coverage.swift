import Insights
import Records

/// Who reported the stories of the last half year, from the rollups alone.
struct Coverage: Sendable {
  /// The periods of the leaderboard, in days.
  static let periods = [RecentNews.days, 180]
  /// Days of stories that are looked through for blind spots.
  static let spotDays = 14
  /// Hours that the other side is given before its silence counts.
  private static let patience = 24

  private let stories: [StoryRollup.Brief]
  /// By the days of the period.
  private let standings: [Int: [SourceStanding]]
  private let last: Day
  private let asOf: Instant
  private let sources: [SourceConfiguration]

  init(_ content: SiteContent) {
    last = content.newsDay
    asOf = content.newsAsOf
    sources = content.frame.configuration.sources
    let days = Self.periods.max() ?? 0
    let stories = content.stories.entries(from: last.adding(1 - days), through: last).flatMap(\.rollup.briefs)
    self.stories = stories
    let news = content.news.entries(from: last.adding(1 - days), through: last)
    let items = Dictionary(
      uniqueKeysWithValues: news.map { entry in
        (entry.day, Dictionary(entry.rollup.sources.map { ($0.id, $0.count) }, uniquingKeysWith: +))
      })
    let (coverages, last) = (stories.map(\.coverage), last)
    standings = Dictionary(
      uniqueKeysWithValues: Self.periods.map { days in
        (days, SourceLeaderboard.standings(coverages, items: items, days: days, endingOn: last))
      })
  }

  /// What the pages that show it depend on.
  static func inputs(_ content: SiteContent) -> Fingerprint {
    var inputs = content.frame.mixer
    let first = content.newsDay.adding(1 - (periods.max() ?? 0))
    for entry in content.news.entries(from: first, through: content.newsDay) {
      inputs.add(content.news.fingerprintOfRollup(entry))
    }
    for entry in content.stories.entries(from: first, through: content.newsDay) {
      inputs.add(content.stories.fingerprintOfRollup(entry))
    }
    return inputs.fingerprint
  }

  /// How many stories of at least two voices a period has.
  func count(days: Int) -> Int {
    stories.count { $0.coverage.voices > 1 && $0.coverage.first.day >= last.adding(1 - days) }
  }

  /// The leaderboard of one of the ``periods``.
  func standings(days: Int) -> [SourceStanding] { standings[days] ?? [] }

  /// Stories of the last days that only one side covers, with their titles.
  var blindSpots: [(spot: BlindSpot, title: String)] {
    let window = asOf.adding(seconds: -Self.spotDays * 86_400)...asOf.adding(seconds: -Self.patience * 3600)
    let settled = stories.filter { window.contains($0.coverage.first) }
    let titles = Dictionary(settled.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    return BlindSpot.find(settled.map(\.coverage), sources: sources).map { ($0, titles[$0.story] ?? "") }
  }
}
