/// One file of `content/stories/`.
public struct StoryDay: Hashable, DayFile {
  /// The schema that is written.
  public static let schema = Schema(name: "pulse.stories", version: 1)
  /// The kind, which names the folder.
  public static let kind = ContentPath.Kind.stories
  /// The name of the member that holds the records.
  public static let list: StaticString = "stories"

  /// The day of all records.
  public var day: Day
  /// The records in their total order.
  public var stories: [Story]

  /// The records of a day.
  public init(day: Day, stories: [Story]) {
    self.day = day
    self.stories = stories
  }

  /// The records of a day.
  public init(day: Day, records: [Story]) {
    self.init(day: day, stories: records)
  }

  /// The records in their total order.
  public var records: [Story] { stories }
}
