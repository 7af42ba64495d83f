import Archive
import Insights
import Records

/// The pasts of charts, as the stored editions tell them.
struct ChartHistories: Sendable {
  let context: RunContext

  /// What is known of a chart; empty for a chart without editions.
  func history(of chart: String) throws -> ChartHistory {
    var history = ChartHistory()
    for day in try context.archive.editions(of: chart) {
      if let edition = try context.archive.edition(of: chart, on: day) { history.append(edition) }
    }
    return history
  }
}
