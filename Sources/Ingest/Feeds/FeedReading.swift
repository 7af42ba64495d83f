public import Records

/// What a source's feed says, as records of the source's kind.
public struct FeedReading<Item: Hashable & Sendable>: Hashable, Sendable {
  /// The records, newest first, without duplicates and advertising.
  public var items: [Item]
  /// Entries left out because they are advertising.
  public var filtered: Int
  /// Entries left out because the feed holds them already.
  public var duplicates: Int
  /// Entries left out because they have neither title nor address, or because the document ends within them.
  public var unusable: Int
  /// The publication time of the newest entry that names one, advertising included.
  public var newest: Instant?
  /// The publication time of the oldest entry that names one, advertising included.
  public var oldest: Instant?

  /// What was read.
  public init(
    items: [Item], filtered: Int = 0, duplicates: Int = 0, unusable: Int = 0, newest: Instant? = nil,
    oldest: Instant? = nil
  ) {
    self.items = items
    self.filtered = filtered
    self.duplicates = duplicates
    self.unusable = unusable
    self.newest = newest
    self.oldest = oldest
  }
}
