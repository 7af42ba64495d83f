/// One source's place on the leaderboard of a period.
public struct SourceStanding: Hashable, Sendable {
  /// The source's id.
  public var source: String
  /// Items it published in the period.
  public var items: Int
  /// Stories of at least two voices that it took part in.
  public var stories: Int
  /// Those that it published first.
  public var leads: Int
  /// Share of all stories of at least two voices that it took part in, 0–1.
  public var presence: Double
}
