import Insights
import Records

/// What the chart inspections have in common: rows and charts out of requests.
enum ChartRequest {
  /// A chart that stands for a request's.
  static func chart(_ request: JSONValue, cadenceDays: Int = 7, size: Int = 100) -> ChartConfiguration {
    ChartConfiguration(
      id: request["chart"]?.string ?? "", title: "", platform: "", region: "",
      cadence: cadenceDays < 4 ? .daily : .weekly, size: request["size"]?.int ?? size, code: "", providers: [])
  }

  /// Rows with the publisher's columns, where the request has them.
  static func rows(_ entries: [JSONValue]) -> [ChartEntry] {
    entries.map { entry in
      ChartEntry(
        rank: entry["rank"]?.int ?? 0, title: entry["title"]?.string ?? entry["key"]?.string ?? "",
        artist: entry["artist"]?.string ?? "", previous: entry["last_week"]?.int, peak: entry["peak"]?.int,
        editions: entry["weeks"]?.int)
    }
  }

  /// An edition of those rows.
  static func edition(_ rows: [ChartEntry], _ day: Day, fetched: Day) -> ChartEdition {
    ChartEdition(
      chart: "", platform: "", edition: day, fetched: Instant(fetched), url: "", provider: "",
      contentHash: ChartFingerprint.hash(rows), entries: rows)
  }

  /// The contract's word for a status.
  static func word(_ status: ChartEntry.Status?) -> JSONValue {
    .string(status == .reentry ? "re-entry" : (status ?? .new).rawValue)
  }

  /// A day of the request.
  static func day(_ value: JSONValue) -> Day? {
    value.string.flatMap { Day($0) }
  }
}
