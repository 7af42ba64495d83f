import Archive
import Insights
import Records

/// Finds what is said, released and played unusually often on the newest day that has news.
///
/// A fixed number of days is read, however long the archive, and of those only what changed since the last run. It comes
/// before the analysis, whose impact knows the bursts: so a second run on the same records finds the same scores.
struct TrendStage: Sendable {
  let context: RunContext

  static let stage = Stage(name: "trends") { context in
    try await TrendStage(context: context).run()
  }

  private func run() async throws -> String {
    guard let newest = try context.archive.days(.news, since: context.now.day.adding(-1)).last else {
      return "no news of today"
    }
    let trends = TrendFinder.trends(try await rollups(through: newest))
    // A day that lost its trends loses its file's rows too, but no file is begun for nothing.
    if trends.isEmpty, try context.archive.trends(on: newest) == nil { return "none" }
    try context.archive.write(TrendDay(day: newest, trends: trends))
    return "\(trends.count) trends"
  }

  /// The counts of the trailing days and of the newest one. Only days whose files changed are counted; see ``DerivedCache``.
  /// Of days that no trend can be of any more nothing else is kept.
  private func rollups(through newest: Day) async throws -> [TrendRollup] {
    let first = newest.adding(-TrendFinder.trailingDays)
    let cache = DerivedCache<TrendRollup>(
      site: context.options.site, folder: "trends", schema: "pulse.trend-counts/2", program: SiteBuild.program)
    let charts = try charts(since: first)
    var names = TrendNames()
    var rollups: [TrendRollup] = []
    for day in stride(from: first.number, through: newest.number, by: 1).map(Day.init(number:)) {
      let charts = charts[day] ?? []
      let marks = marks(of: day, charts)
      let isPast = newest.number - day.number >= TrendFinder.evidenceDays
      if var kept = cache.load(day.description), kept.marks == marks, isPast || !kept.value.lacksEvidence {
        if isPast, kept.value.forgetEvidence() { cache.store(kept, as: day.description) }
        rollups.append(kept.value)
        continue
      }
      var editions: [(edition: ChartEdition, viral: Bool)] = []
      for chart in charts {
        if let edition = try await context.edition(of: chart.id, on: day) { editions.append((edition, chart.viral)) }
      }
      var rollup = TrendFinder.rollup(
        day: day, news: try context.archive.news(on: day)?.items ?? [],
        releases: try context.archive.releases(on: day)?.releases ?? [], editions: editions, names: &names)
      if isPast { rollup.forgetEvidence() }
      cache.store(DerivedCache.Kept(value: rollup, marks: marks), as: day.description)
      rollups.append(rollup)
    }
    cache.drop(allBut: Set(rollups.map(\.day.description)))
    return rollups
  }

  /// The charts that have an edition of a day, in the order of the configuration.
  private func charts(since first: Day) throws -> [Day: [ChartConfiguration]] {
    var found: [Day: [ChartConfiguration]] = [:]
    for chart in context.configuration.charts {
      for day in try context.archive.editions(of: chart.id, since: first) { found[day, default: []].append(chart) }
    }
    return found
  }

  /// What a day's counts depend on.
  private func marks(of day: Day, _ charts: [ChartConfiguration]) -> [String] {
    let files =
      [("news", ContentPath.news(day)), ("releases", .releases(day))]
      + charts.map { ("\($0.id)\($0.viral ? " viral" : "")", .chart($0.id, day)) }
    return files.compactMap { name, path in
      FileMark.mark(name, file: "\(context.options.site)/content/\(path.relative)")
    }
  }
}
