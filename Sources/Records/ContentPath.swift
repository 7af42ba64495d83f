/// Where a file lies within `content/`.
public struct ContentPath: Hashable, Sendable, CustomStringConvertible {
  /// Kinds of files that exist once for a day.
  public enum Kind: String, CaseIterable, Sendable {
    /// News by day of publication (UTC).
    case news
    /// Releases by release date.
    case releases
    /// Gear announcements by day of publication (UTC).
    case gear
    /// Stories by the day (UTC) of their first item.
    case stories
    /// The daily digests.
    case digests
    /// Trend clusters of the day.
    case trends
    /// Run reports by the day (UTC) of their start.
    case runs
  }

  /// The path below `content/`, with `/`.
  public let relative: String

  /// Any file below `content/`.
  public init(relative: String) {
    self.relative = relative
  }

  /// A file of a kind, by day.
  public static func file(_ kind: Kind, _ day: Day) -> ContentPath {
    ContentPath(relative: "\(kind.rawValue)/\(year(day))/\(day).json")
  }

  /// News of a day.
  public static func news(_ day: Day) -> ContentPath { file(.news, day) }
  /// Releases of a day.
  public static func releases(_ day: Day) -> ContentPath { file(.releases, day) }
  /// Gear announcements of a day.
  public static func gear(_ day: Day) -> ContentPath { file(.gear, day) }
  /// Stories that began on a day.
  public static func stories(_ day: Day) -> ContentPath { file(.stories, day) }
  /// The digest of a day.
  public static func digest(_ day: Day) -> ContentPath { file(.digests, day) }
  /// The trends of a day.
  public static func trends(_ day: Day) -> ContentPath { file(.trends, day) }
  /// The reports of the runs that began on a day.
  public static func runs(_ day: Day) -> ContentPath { file(.runs, day) }

  /// An edition of a chart.
  public static func chart(_ chart: String, _ edition: Day) -> ContentPath {
    ContentPath(relative: "charts/\(chart)/\(year(edition))/\(edition).json")
  }

  /// An edition that failed its checks.
  public static func quarantine(_ chart: String, _ edition: Day) -> ContentPath {
    ContentPath(relative: "quarantine/\(chart)/\(edition).json")
  }

  /// The ledger of the month that a day lies in.
  public static func ledger(_ day: Day) -> ContentPath {
    ContentPath(relative: "ledger/\(day.description.dropLast(3)).ndjson")
  }

  /// Answers of language models on a day (UTC), sealed, so that a repeated run pays nothing.
  public static func answers(_ day: Day) -> ContentPath {
    ContentPath(relative: "ledger/answers/\(day).ndjson")
  }

  /// What must be remembered between runs.
  public static let state = ContentPath(relative: "state.json")

  /// The path below `content/`.
  public var description: String { relative }

  private static func year(_ day: Day) -> String {
    String(day.description.prefix(4))
  }
}
