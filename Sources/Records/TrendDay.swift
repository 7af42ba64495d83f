/// One file of `content/trends/`.
public struct TrendDay: Hashable, Snapshot {
  /// The schema that is written.
  public static let schema = Schema(name: "pulse.trends", version: 1)

  /// The day of all records.
  public var day: Day
  /// The records in their total order.
  public var trends: [TrendCluster]

  /// The records of a day.
  public init(day: Day, trends: [TrendCluster]) {
    self.day = day
    self.trends = trends
  }

  /// Reads the members behind the schema.
  public init(members json: inout JSONReader, version: Int) throws(JSONError) {
    var day: Day?
    var trends: [TrendCluster] = []
    while let key = try json.nextKey() {
      switch key {
      case "day": day = try json.readDay()
      case "trends": trends = try json.readArray()
      default: try json.skipValue()
      }
    }
    self.init(day: try json.require(day, "day"), trends: trends)
  }

  /// Where the file belongs.
  public var path: ContentPath { .trends(day) }

  /// Writes the members behind the schema.
  public func writeMembers(to json: inout JSONWriter) {
    json.field("day", day)
    json.records("trends", trends)
  }
}
