/// Something that is said, released or played unusually often.
public struct TrendCluster: Hashable, Sendable {
  /// What kind of trend.
  public enum Kind: String, CaseIterable, Sendable {
    /// Terms and names of the news.
    case topic
    /// Share of chart entries and releases by genre.
    case genre
    /// Remix, sped up, live, collaboration, re-recording.
    case format
    /// Tracks on a viral chart before a main one.
    case viral
  }

  /// ``StableID`` of kind and label.
  public var id: String
  /// What kind of trend.
  public var kind: Kind
  /// What it is called.
  public var label: String
  /// Its terms.
  public var terms: [String]
  /// Ids of its members: items, or tracks by slug.
  public var members: [String]
  /// Log-likelihood of the burst.
  public var strength: Double
  /// Last day's count over the trailing mean.
  public var velocity: Double
  /// Counts for each of the last days, oldest first.
  public var counts: [Int]
  /// The first day of the trend.
  public var firstSeen: Day
  /// The last day of the trend.
  public var lastSeen: Day
  /// Over how many days it was counted: 1 or 7.
  public var span: Int
  /// True for invented records.
  public var sample: Bool

  /// A trend.
  public init(
    id: String, kind: Kind, label: String, terms: [String], members: [String], strength: Double, velocity: Double,
    counts: [Int], firstSeen: Day, lastSeen: Day, span: Int = 1, sample: Bool = false
  ) {
    self.id = id
    self.kind = kind
    self.label = label
    self.terms = terms
    self.members = members
    self.strength = strength
    self.velocity = velocity
    self.counts = counts
    self.firstSeen = firstSeen
    self.lastSeen = lastSeen
    self.span = span
    self.sample = sample
  }
}
