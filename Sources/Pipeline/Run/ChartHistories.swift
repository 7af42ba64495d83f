import Archive
import Insights
import Records

/// The pasts of charts, as the stored editions tell them.
struct ChartHistories: Sendable {
  let context: RunContext

  /// What is known of a chart, before a day when one is given; empty for a chart without editions.
  ///
  /// Only editions that came since the last time are read; see ``DerivedCache``.
  func history(of chart: String, before: Day? = nil) throws -> ChartHistory {
    let days = try context.archive.editions(of: chart).filter { day in before.map { day < $0 } ?? true }
    let years = Dictionary(grouping: days, by: \.civil.year).sorted { $0.key < $1.key }
    let marks = years.flatMap { _, days in
      let file = ContentPath.chart(chart, days[0]).relative
      return FileMark.marks(
        of: days, in: "\(context.options.site)/content/\(file.prefix(upTo: file.lastIndex(of: "/") ?? file.endIndex))")
    }
    let cache = DerivedCache<ChartHistory>(
      site: context.options.site, folder: "histories", schema: "pulse.chart-history/2", program: SiteBuild.program)
    var kept = cache.load(chart) ?? DerivedCache.Kept(value: ChartHistory())
    // A file that was changed, filled in or taken away makes every later state another one.
    if !marks.starts(with: kept.marks) || kept.marks.count != kept.value.count {
      kept = DerivedCache.Kept(value: ChartHistory())
    }
    let known = kept.marks.count
    guard known < days.count else { return kept.value }
    for (day, mark) in zip(days, marks).dropFirst(known) {
      guard let edition = try context.archive.edition(of: chart, on: day) else { continue }
      kept.value.append(edition)
      kept.marks.append(mark)
    }
    cache.store(kept, as: chart)
    return kept.value
  }
}
