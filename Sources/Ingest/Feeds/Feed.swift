/// A feed of any format, in one shape.
public struct Feed: Hashable, Sendable {
  /// The format that it was written in.
  public enum Version: String, Sendable {
    /// RSS 0.90.
    case rss090
    /// RSS 0.91.
    case rss091
    /// RSS 0.92 and 0.93.
    case rss092
    /// RSS 1.0 and 1.1, which are RDF.
    case rss10
    /// RSS 2.0, also without a version.
    case rss20
    /// Atom 0.3.
    case atom03
    /// Atom 1.0.
    case atom10
    /// JSON Feed 1.
    case json1
    /// JSON Feed 1.1.
    case json11
  }

  /// The format.
  public var version: Version
  /// Plain text.
  public var title: String?
  /// The page that it belongs to, absolute.
  public var link: String?
  /// In the order of the feed.
  public var items: [FeedItem]
  /// Whether the document ends within the last item: a text or an address of it may be half of what it is.
  public var isCut: Bool

  /// A feed.
  public init(
    version: Version, title: String? = nil, link: String? = nil, items: [FeedItem], isCut: Bool = false
  ) {
    self.version = version
    self.title = title
    self.link = link
    self.items = items
    self.isCut = isCut
  }
}
