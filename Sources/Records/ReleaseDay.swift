/// One file of `content/releases/`.
public struct ReleaseDay: Hashable, DayFile {
  /// The schema that is written.
  public static let schema = Schema(name: "pulse.releases", version: 1)
  /// The kind, which names the folder.
  public static let kind = ContentPath.Kind.releases
  /// The name of the member that holds the records.
  public static let list: StaticString = "releases"

  /// The day of all records.
  public var day: Day
  /// The records in their total order.
  public var releases: [Release]

  /// The records of a day.
  public init(day: Day, releases: [Release]) {
    self.day = day
    self.releases = releases
  }

  /// The records of a day.
  public init(day: Day, records: [Release]) {
    self.init(day: day, releases: records)
  }

  /// The records in their total order.
  public var records: [Release] { releases }
}
