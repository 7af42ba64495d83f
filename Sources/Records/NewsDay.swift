/// One file of `content/news/`.
public struct NewsDay: Hashable, DayFile {
  /// The schema that is written.
  public static let schema = Schema(name: "pulse.news", version: 1)
  /// The kind, which names the folder.
  public static let kind = ContentPath.Kind.news
  /// The name of the member that holds the records.
  public static let list: StaticString = "items"

  /// The day of all records.
  public var day: Day
  /// The records in their total order.
  public var items: [NewsItem]

  /// The records of a day.
  public init(day: Day, items: [NewsItem]) {
    self.day = day
    self.items = items
  }

  /// The records of a day.
  public init(day: Day, records: [NewsItem]) {
    self.init(day: day, items: records)
  }

  /// The records in their total order.
  public var records: [NewsItem] { items }
}
