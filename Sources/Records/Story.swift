/// A group of items from several sources that report one event.
public struct Story: Hashable, Sendable {
  /// Stable while the story grows: ``StableID`` of its first item's id.
  public var id: String
  /// The title of its lead item.
  public var title: String
  /// The lead item's id, chosen by rule.
  public var lead: String
  /// When its first item was published.
  public var first: Instant
  /// When its newest item was published.
  public var latest: Instant
  /// The ids of its items, by time of publication; none for a story that was once told and has since gone on in others, whose
  /// address must not die.
  public var items: [String]
  /// The owners that report it; one owner is one voice.
  public var voices: [String]
  /// Ids of the sources that report it.
  public var sources: [String]
  /// Those of them whose item was the first; several when they were of one moment.
  public var leads: [String]
  /// Artists it names, as slugs of the identity index.
  public var artists: [String]
  /// Tracks it names, as slugs of the identity index.
  public var tracks: [String]
  /// The lead's category.
  public var category: NewsCategory
  /// How much it matters to each tier.
  public var impact: Impact
  /// True for invented records.
  public var sample: Bool
  /// The story that has most of what were the items of one without any; nil where they stand alone.
  public var successor: String?

  /// A story.
  public init(
    id: String, title: String, lead: String, first: Instant, latest: Instant, items: [String], voices: [String],
    sources: [String] = [], leads: [String] = [], artists: [String] = [], tracks: [String] = [],
    category: NewsCategory = .other, impact: Impact = .none,
    sample: Bool = false, successor: String? = nil
  ) {
    self.id = id
    self.title = title
    self.lead = lead
    self.first = first
    self.latest = latest
    self.items = items
    self.voices = voices
    self.sources = sources
    self.leads = leads
    self.artists = artists
    self.tracks = tracks
    self.category = category
    self.impact = impact
    self.sample = sample
    self.successor = successor
  }
}
