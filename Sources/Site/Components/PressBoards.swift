import Insights
import Records
import Templating

/// Who was first with the stories of 30 days, and what only one side of the press tells.
enum PressBoards {
  static func leaders(_ content: SiteContent) throws(SiteError) -> Value {
    let stories = try content.recentStories.days().flatMap(\.records)
    let standings = SourceLeaderboard.standings(
      stories: stories, items: try content.recentNews.items(), days: RecentNews.days, endingOn: content.newsDay)
    return .block(
      standings.prefix(10).map {
        [
          "name": .string(content.frame.name(of: $0.source)),
          "href": .string("\(content.frame.base)/sources/\($0.source)/"), "stories": .int($0.stories),
          "leads": .int($0.leads),
        ]
      })
  }

  static func blindSpots(_ content: SiteContent) throws(SiteError) -> Value {
    let first = Instant(content.newsDay.adding(-7))
    let stories = try content.recentStories.days().flatMap(\.records).filter {
      $0.latest >= first && $0.items.count > 1
    }
    let titles = Dictionary(stories.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    let spots = BlindSpot.find(
      stories: stories, items: try content.recentNews.items(days: 8), sources: content.frame.configuration.sources)
    return .block(
      spots.prefix(6).compactMap { spot in
        guard let title = titles[spot.story] else { return nil }
        let side = spot.coveredBy == .trade ? "only the trade press" : "only the press for listeners"
        return [
          "title": .string(title), "href": .string("\(content.frame.base)/stories/\(spot.story)/"),
          "note": .string("\(side), \(Words.count(spot.voices.count, "voice"))"),
        ]
      })
  }
}
