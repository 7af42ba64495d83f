public import Records

/// A story that only one side of the press covers.
public struct BlindSpot: Hashable, Sendable {
  /// The story's id.
  public var story: String
  /// The side that covers it.
  public var coveredBy: SourceConfiguration.Side
  /// The voices that do.
  public var voices: [String]

  /// Stories of at least `voices` voices that all belong to one side, most voices first; empty when one side has
  /// fewer than two enabled voices, because then its silence says nothing.
  public static func find(
    stories: [Story], items: [NewsItem], sources: [SourceConfiguration], voices: Int = 2
  ) -> [BlindSpot] { [] }
}
