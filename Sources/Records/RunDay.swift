/// One file of `content/runs/`.
public struct RunDay: Hashable, DayFile {
  /// The schema that is written.
  public static let schema = Schema(name: "pulse.runs", version: 1)
  /// The kind, which names the folder.
  public static let kind = ContentPath.Kind.runs
  /// The name of the member that holds the records.
  public static let list: StaticString = "runs"

  /// The day of all records.
  public var day: Day
  /// The records in their total order.
  public var runs: [RunReport]

  /// The records of a day.
  public init(day: Day, runs: [RunReport]) {
    self.day = day
    self.runs = runs
  }

  /// The records of a day.
  public init(day: Day, records: [RunReport]) {
    self.init(day: day, runs: records)
  }

  /// The records in their total order.
  public var records: [RunReport] { runs }
}
