import Archive
import Insights
import Records

/// The pasts of charts, as the stored editions tell them.
struct ChartHistories: Sendable {
  let context: RunContext

  /// What is known of a chart, before a day when one is given; empty for a chart without editions.
  func history(of chart: String, before: Day? = nil) throws -> ChartHistory {
    var history = ChartHistory()
    for day in try context.archive.editions(of: chart) where before.map({ day < $0 }) ?? true {
      if let edition = try context.archive.edition(of: chart, on: day) { history.append(edition) }
    }
    return history
  }
}
