/// One file of `content/stories/`.
public struct StoryDay: Hashable, Snapshot {
  /// The schema that is written.
  public static let schema = Schema(name: "pulse.stories", version: 1)

  /// The day of all records.
  public var day: Day
  /// The records in their total order.
  public var stories: [Story]

  /// The records of a day.
  public init(day: Day, stories: [Story]) {
    self.day = day
    self.stories = stories
  }

  /// Reads the members behind the schema.
  public init(members json: inout JSONReader, version: Int) throws(JSONError) {
    var day: Day?
    var stories: [Story] = []
    while let key = try json.nextKey() {
      switch key {
      case "day": day = try json.readDay()
      case "stories": stories = try json.readArray()
      default: try json.skipValue()
      }
    }
    self.init(day: try json.require(day, "day"), stories: stories)
  }

  /// Where the file belongs.
  public var path: ContentPath { .stories(day) }

  /// Writes the members behind the schema.
  public func writeMembers(to json: inout JSONWriter) {
    json.field("day", day)
    json.records("stories", stories)
  }
}
