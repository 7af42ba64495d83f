/// One source's place on the leaderboard of a period.
public struct SourceStanding: Hashable, Sendable {
  /// The source's id.
  public var source: String
  /// Items it published in the period.
  public var items = 0
  /// Stories of at least two voices that it took part in.
  public var stories = 0
  /// Those that it published first.
  public var leads = 0
  /// Share of all stories of at least two voices that it took part in, 0–1.
  public var presence = 0.0

  /// A source that nothing is known of.
  init(source: String) {
    self.source = source
  }
}
