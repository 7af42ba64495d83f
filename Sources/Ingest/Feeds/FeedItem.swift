public import Records

/// An entry of a feed, in one shape; nothing is judged yet.
public struct FeedItem: Hashable, Sendable {
  /// A file that comes with an entry.
  public struct Enclosure: Hashable, Sendable {
    /// Absolute.
    public var url: String
    /// The media type, as the feed says.
    public var type: String?

    /// A file.
    public init(url: String, type: String? = nil) {
      self.url = url
      self.type = type
    }
  }

  /// What identifies it within its feed: the feed's own id, else its address, else a hash of its text.
  public var id: String
  /// Plain text.
  public var title: String?
  /// Absolute.
  public var link: String?
  /// When it was published.
  public var published: Instant?
  /// When it was changed last.
  public var updated: Instant?
  /// A short text.
  public var summary: FeedText?
  /// The full text.
  public var content: FeedText?
  /// Names.
  public var authors: [String]
  /// Tags and categories, as labelled.
  public var categories: [String]
  /// Files.
  public var enclosures: [Enclosure]
  /// A picture, absolute.
  public var image: String?

  /// An entry.
  public init(
    id: String, title: String? = nil, link: String? = nil, published: Instant? = nil, updated: Instant? = nil,
    summary: FeedText? = nil, content: FeedText? = nil, authors: [String] = [], categories: [String] = [],
    enclosures: [Enclosure] = [], image: String? = nil
  ) {
    self.id = id
    self.title = title
    self.link = link
    self.published = published
    self.updated = updated
    self.summary = summary
    self.content = content
    self.authors = authors
    self.categories = categories
    self.enclosures = enclosures
    self.image = image
  }
}
