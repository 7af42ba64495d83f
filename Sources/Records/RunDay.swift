/// One file of `content/runs/`.
public struct RunDay: Hashable, Snapshot {
  /// The schema that is written.
  public static let schema = Schema(name: "pulse.runs", version: 1)

  /// The day of all records.
  public var day: Day
  /// The records in their total order.
  public var runs: [RunReport]

  /// The records of a day.
  public init(day: Day, runs: [RunReport]) {
    self.day = day
    self.runs = runs
  }

  /// Reads the members behind the schema.
  public init(members json: inout JSONReader, version: Int) throws(JSONError) {
    var day: Day?
    var runs: [RunReport] = []
    while let key = try json.nextKey() {
      switch key {
      case "day": day = try json.readDay()
      case "runs": runs = try json.readArray()
      default: try json.skipValue()
      }
    }
    self.init(day: try json.require(day, "day"), runs: runs)
  }

  /// Where the file belongs.
  public var path: ContentPath { .runs(day) }

  /// Writes the members behind the schema.
  public func writeMembers(to json: inout JSONWriter) {
    json.field("day", day)
    json.records("runs", runs)
  }
}
