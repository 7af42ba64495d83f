public import Records

/// Everything that a digest is made from.
public struct DigestInput: Sendable {
  /// The day, in the site's time zone.
  public var day: Day
  /// True once the day is over: the digest written now will not change any more.
  public var isFinal: Bool
  /// The day's stories, in any order.
  public var stories: [DigestStory]
  /// The names of sources for readers, by id.
  public var sources: [String: String]
  /// Chart facts from our own arithmetic; they go into the digest as they are, and never into a prompt.
  public var numbers: [Digest.Number]
  /// The digest of the same day that is already there.
  public var existing: Digest?

  /// The input of one day's digest.
  public init(
    day: Day, isFinal: Bool = false, stories: [DigestStory], sources: [String: String], numbers: [Digest.Number] = [],
    existing: Digest? = nil
  ) {
    self.day = day
    self.isFinal = isFinal
    self.stories = stories
    self.sources = sources
    self.numbers = numbers
    self.existing = existing
  }
}
