public import Records

/// A story of the day as the digest sees it; an item that stands alone is a story of one item.
public struct DigestStory: Hashable, Sendable {
  /// The story's id, or the item's when it stands alone.
  public var id: String
  /// Its items, the lead first.
  public var items: [NewsItem]
  /// How much it matters to each tier.
  public var impact: Impact
  /// How many owners report it.
  public var voices: Int
  /// Whether it names an artist or a track that is on a chart.
  public var charted: Bool

  /// A story; nil without an item.
  public init?(id: String, items: [NewsItem], impact: Impact, voices: Int, charted: Bool = false) {
    guard !items.isEmpty else { return nil }
    self.id = id
    self.items = items
    self.impact = impact
    self.voices = voices
    self.charted = charted
  }
}
