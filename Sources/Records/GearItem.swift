/// One announcement of gear or software, merged across outlets.
public struct GearItem: Hashable, Sendable {
  /// ``StableID`` of the first canonical address.
  public var id: String
  /// The headline.
  public var title: String
  /// The first outlet's canonical address.
  public var url: String
  /// The id of the first outlet.
  public var source: String
  /// When the first outlet published it.
  public var published: Instant
  /// The run that saw it first.
  public var firstSeen: Instant
  /// `synth`, `plugin`, `daw`, `controller`, `microphone`, …
  public var kind: String
  /// Why that kind, in words.
  public var kindReasons: [String]
  /// The maker.
  public var brand: String?
  /// At most 300 characters of plain text.
  public var excerpt: String?
  /// Every outlet's link, the first one included.
  public var links: [Link]
  /// True for invented records.
  public var sample: Bool

  /// An announcement.
  public init(
    id: String, title: String, url: String, source: String, published: Instant, firstSeen: Instant, kind: String,
    kindReasons: [String] = [], brand: String? = nil, excerpt: String? = nil, links: [Link], sample: Bool = false
  ) {
    self.id = id
    self.title = title
    self.url = url
    self.source = source
    self.published = published
    self.firstSeen = firstSeen
    self.kind = kind
    self.kindReasons = kindReasons
    self.brand = brand
    self.excerpt = excerpt
    self.links = links
    self.sample = sample
  }
}
