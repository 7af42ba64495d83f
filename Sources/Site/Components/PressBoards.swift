import Insights
import Records
import Templating

/// Who was first with the stories of 30 days, and what only one side of the press tells, in short; in full it is
/// ``LeaderboardPage``.
enum PressBoards {
  static func leaders(_ coverage: Coverage, _ content: SiteContent) -> Value {
    let configured = Set(content.frame.configuration.sources.map(\.id))
    let standings = coverage.standings(days: RecentNews.days).filter { configured.contains($0.source) }
    return .block(
      standings.prefix(10).map {
        [
          "name": .string(content.frame.name(of: $0.source)),
          "href": .string("\(content.frame.base)/sources/\($0.source)/"), "stories": .int($0.stories),
          "leads": .int($0.leads),
        ]
      })
  }

  static func blindSpots(_ coverage: Coverage, _ content: SiteContent) -> Value {
    .block(
      coverage.blindSpots.prefix(6).map { spot, title in
        let side = spot.coveredBy == .trade ? "only the trade press" : "only the press for listeners"
        return [
          "title": .string(title), "href": .string("\(content.frame.base)/stories/\(spot.story)/"),
          "note": .string("\(side), \(Words.count(spot.voices.count, "voice"))"),
        ]
      })
  }
}
