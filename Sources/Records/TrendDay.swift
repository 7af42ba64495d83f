/// One file of `content/trends/`.
public struct TrendDay: Hashable, DayFile {
  /// The schema that is written.
  public static let schema = Schema(name: "pulse.trends", version: 1)
  /// The kind, which names the folder.
  public static let kind = ContentPath.Kind.trends
  /// The name of the member that holds the records.
  public static let list: StaticString = "trends"

  /// The day of all records.
  public var day: Day
  /// The records in their total order.
  public var trends: [TrendCluster]

  /// The records of a day.
  public init(day: Day, trends: [TrendCluster]) {
    self.day = day
    self.trends = trends
  }

  /// The records of a day.
  public init(day: Day, records: [TrendCluster]) {
    self.init(day: day, trends: records)
  }

  /// The records in their total order.
  public var records: [TrendCluster] { trends }
}
