/// One file of `content/releases/`.
public struct ReleaseDay: Hashable, Snapshot {
  /// The schema that is written.
  public static let schema = Schema(name: "pulse.releases", version: 1)

  /// The day of all records.
  public var day: Day
  /// The records in their total order.
  public var releases: [Release]

  /// The records of a day.
  public init(day: Day, releases: [Release]) {
    self.day = day
    self.releases = releases
  }

  /// Reads the members behind the schema.
  public init(members json: inout JSONReader, version: Int) throws(JSONError) {
    var day: Day?
    var releases: [Release] = []
    while let key = try json.nextKey() {
      switch key {
      case "day": day = try json.readDay()
      case "releases": releases = try json.readArray()
      default: try json.skipValue()
      }
    }
    self.init(day: try json.require(day, "day"), releases: releases)
  }

  /// Where the file belongs.
  public var path: ContentPath { .releases(day) }

  /// Writes the members behind the schema.
  public func writeMembers(to json: inout JSONWriter) {
    json.field("day", day)
    json.records("releases", releases)
  }
}
