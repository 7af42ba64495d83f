/// A file that holds all records of one kind of one day.
public protocol DayFile: Snapshot {
  /// What it holds.
  associatedtype Record: JSONCodable, Hashable, Sendable

  /// The kind, which names the folder and the schema.
  static var kind: ContentPath.Kind { get }
  /// The name of the member that holds the records.
  static var list: StaticString { get }
  /// The day of all records.
  var day: Day { get }
  /// The records in their total order.
  var records: [Record] { get }
  /// The records of a day.
  init(day: Day, records: [Record])
}

extension DayFile {
  /// Where the file belongs.
  public var path: ContentPath { .file(Self.kind, day) }

  /// Reads the members behind the schema.
  public init(members json: inout JSONReader, version: Int) throws(JSONError) {
    var day: Day?
    var records: [Record] = []
    while let key = try json.nextKey() {
      switch key {
      case "day": day = try json.readDay()
      case Self.list: records = try json.readArray()
      default: try json.skipValue()
      }
    }
    self.init(day: try json.require(day, "day"), records: records)
  }

  /// Writes the members behind the schema.
  public func writeMembers(to json: inout JSONWriter) {
    json.field("day", day)
    json.records(Self.list, records)
  }
}
