/// One record release, merged across sources.
public struct Release: Hashable, Sendable {
  /// ``StableID`` of the folded artist and title.
  public var id: String
  /// The release's title.
  public var title: String
  /// The artist credit.
  public var artist: String
  /// The release date.
  public var date: Day
  /// `album`, `single`, `ep`, `live`, `compilation`, `remix`, `soundtrack`, `other`.
  public var kind: String
  /// Genres in lower case.
  public var genres: [String]
  /// Why it is notable, in words; empty when it is not.
  public var notable: [String]
  /// Listens in the source's period, when counted.
  public var listens: Int?
  /// Every address under which a source names it, at least one.
  public var links: [Link]
  /// The source that named it first.
  public var source: String
  /// The run that saw it first.
  public var firstSeen: Instant
  /// True for invented records.
  public var sample: Bool

  /// A release.
  public init(
    id: String, title: String, artist: String, date: Day, kind: String, genres: [String] = [], notable: [String] = [],
    listens: Int? = nil, links: [Link], source: String, firstSeen: Instant, sample: Bool = false
  ) {
    self.id = id
    self.title = title
    self.artist = artist
    self.date = date
    self.kind = kind
    self.genres = genres
    self.notable = notable
    self.listens = listens
    self.links = links
    self.source = source
    self.firstSeen = firstSeen
    self.sample = sample
  }
}
