import Archive
import Insights
import Records

/// Finds what is said, released and played unusually often on the newest day that has news.
///
/// A fixed number of days is read, however long the archive. It comes before the analysis, whose impact knows the bursts: so
/// a second run on the same records finds the same scores.
struct TrendStage: Sendable {
  let context: RunContext

  static let stage = Stage(name: "trends") { context in
    try TrendStage(context: context).run()
  }

  private func run() throws -> String {
    guard let newest = try context.archive.days(.news).last, newest.days(until: context.now.day) <= 1 else {
      return "no news of today"
    }
    let first = newest.adding(-TrendFinder.trailingDays)
    let editions = try editions(since: first)
    var (rollups, names): ([TrendRollup], TrendNames) = ([], TrendNames())
    for day in stride(from: first.number, through: newest.number, by: 1).map(Day.init(number:)) {
      rollups.append(
        TrendFinder.rollup(
          day: day, news: try context.archive.news(on: day)?.items ?? [],
          releases: try context.archive.releases(on: day)?.releases ?? [], editions: editions[day] ?? [], names: &names)
      )
    }
    let trends = TrendFinder.trends(rollups)
    // A day that lost its trends loses its file's rows too, but no file is begun for nothing.
    if trends.isEmpty, try context.archive.trends(on: newest) == nil { return "none" }
    try context.archive.write(TrendDay(day: newest, trends: trends))
    return "\(trends.count) trends"
  }

  /// The editions of the trailing days, by their date.
  private func editions(since first: Day) throws -> [Day: [(edition: ChartEdition, viral: Bool)]] {
    var found: [Day: [(edition: ChartEdition, viral: Bool)]] = [:]
    for chart in context.configuration.charts {
      for day in try context.archive.editions(of: chart.id) where day >= first {
        guard let edition = try context.archive.edition(of: chart.id, on: day) else { continue }
        found[day, default: []].append((edition, chart.viral))
      }
    }
    return found
  }
}
