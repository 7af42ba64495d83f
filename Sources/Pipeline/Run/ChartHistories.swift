import Archive
import Insights
import Records

/// The pasts of charts, as the stored editions tell them.
struct ChartHistories: Sendable {
  let context: RunContext

  /// What is known of a chart, before a day when one is given; empty for a chart without editions.
  ///
  /// Only editions that came since the last time are read; see ``HistoryCache``.
  func history(of chart: String, before: Day? = nil) throws -> ChartHistory {
    let days = try context.archive.editions(of: chart).filter { day in before.map { day < $0 } ?? true }
    let marks = days.map { day in
      HistoryCache.mark(day, file: "\(context.options.site)/content/\(ContentPath.chart(chart, day).relative)") ?? ""
    }
    let cache = HistoryCache(site: context.options.site, program: SiteBuild.program)
    var kept = cache.load(chart) ?? HistoryCache.Kept()
    // A file that was changed, filled in or taken away makes every later state another one.
    if !marks.starts(with: kept.marks) { kept = HistoryCache.Kept() }
    let known = kept.marks.count
    guard known < days.count else { return kept.history }
    for (day, mark) in zip(days, marks).dropFirst(known) {
      guard let edition = try context.archive.edition(of: chart, on: day) else { continue }
      kept.history.append(edition)
      kept.marks.append(mark)
    }
    cache.store(kept, of: chart)
    return kept.history
  }
}
