/// One file of `content/news/`.
public struct NewsDay: Hashable, Snapshot {
  /// The schema that is written.
  public static let schema = Schema(name: "pulse.news", version: 1)

  /// The day of all records.
  public var day: Day
  /// The records in their total order.
  public var items: [NewsItem]

  /// The records of a day.
  public init(day: Day, items: [NewsItem]) {
    self.day = day
    self.items = items
  }

  /// Reads the members behind the schema.
  public init(members json: inout JSONReader, version: Int) throws(JSONError) {
    var day: Day?
    var items: [NewsItem] = []
    while let key = try json.nextKey() {
      switch key {
      case "day": day = try json.readDay()
      case "items": items = try json.readArray()
      default: try json.skipValue()
      }
    }
    self.init(day: try json.require(day, "day"), items: items)
  }

  /// Where the file belongs.
  public var path: ContentPath { .news(day) }

  /// Writes the members behind the schema.
  public func writeMembers(to json: inout JSONWriter) {
    json.field("day", day)
    json.records("items", items)
  }
}
