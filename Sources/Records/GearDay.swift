/// One file of `content/gear/`.
public struct GearDay: Hashable, DayFile {
  /// The schema that is written.
  public static let schema = Schema(name: "pulse.gear", version: 1)
  /// The kind, which names the folder.
  public static let kind = ContentPath.Kind.gear
  /// The name of the member that holds the records.
  public static let list: StaticString = "items"

  /// The day of all records.
  public var day: Day
  /// The records in their total order.
  public var items: [GearItem]

  /// The records of a day.
  public init(day: Day, items: [GearItem]) {
    self.day = day
    self.items = items
  }

  /// The records of a day.
  public init(day: Day, records: [GearItem]) {
    self.init(day: day, items: records)
  }

  /// The records in their total order.
  public var records: [GearItem] { items }
}
