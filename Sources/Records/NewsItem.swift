/// One article as a source announced it: facts and an excerpt, never the article, never an image.
public struct NewsItem: Hashable, Sendable {
  /// A summary of the item in two sentences.
  public struct Summary: Hashable, Sendable {
    /// Plain text.
    public var text: String
    /// Where the text comes from.
    public var origin: TextOrigin
    /// The model that wrote it, when one did.
    public var model: String?
    /// The category that the model read in the item.
    public var category: NewsCategory?
    /// The impact that the model read in the item.
    public var impact: Impact?

    /// A summary with its origin.
    public init(
      text: String, origin: TextOrigin, model: String? = nil, category: NewsCategory? = nil, impact: Impact? = nil
    ) {
      self.text = text
      self.origin = origin
      self.model = model
      self.category = category
      self.impact = impact
    }
  }

  /// ``StableID`` of the canonical address (or of source and feed id when there is no address).
  public var id: String
  /// The canonical address.
  public var url: String
  /// Plain text.
  public var title: String
  /// The id of the source in the configuration.
  public var source: String
  /// The author's name as plain text.
  public var author: String?
  /// When the source says it was published; never later than ``firstSeen``.
  public var published: Instant
  /// The run that saw it first.
  public var firstSeen: Instant
  /// At most 300 characters of plain text, cut at a word.
  public var excerpt: String?
  /// The source's own tags, at most 12.
  public var tags: [String]
  /// The id of the story that this item belongs to, when it belongs to one.
  public var story: String?
  /// Artists it names, as slugs of the identity index.
  public var artists: [String]
  /// Tracks it names, as slugs of the identity index.
  public var tracks: [String]
  /// What its main event is.
  public var category: NewsCategory
  /// Why that category, in words.
  public var categoryReasons: [String]
  /// How much it matters to each tier.
  public var impact: Impact
  /// Two sentences, once a digest run has made them.
  public var summary: Summary?
  /// Earlier titles, oldest first, when the source edited its headline.
  public var formerTitles: [String]
  /// True for the invented records that a new site is filled with.
  public var sample: Bool

  /// An item as a source announced it, before analysis.
  public init(
    id: String, url: String, title: String, source: String, author: String? = nil, published: Instant,
    firstSeen: Instant, excerpt: String? = nil, tags: [String] = [], story: String? = nil,
    artists: [String] = [], tracks: [String] = [], category: NewsCategory = .other, categoryReasons: [String] = [],
    impact: Impact = .none,
    summary: Summary? = nil, formerTitles: [String] = [], sample: Bool = false
  ) {
    self.id = id
    self.url = url
    self.title = title
    self.source = source
    self.author = author
    self.published = published
    self.firstSeen = firstSeen
    self.excerpt = excerpt
    self.tags = tags
    self.story = story
    self.artists = artists
    self.tracks = tracks
    self.category = category
    self.categoryReasons = categoryReasons
    self.impact = impact
    self.summary = summary
    self.formerTitles = formerTitles
    self.sample = sample
  }
}
