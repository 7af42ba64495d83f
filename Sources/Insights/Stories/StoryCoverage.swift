public import Records

/// Who reports a story: all that a leaderboard and the search for blind spots need to know of it.
public struct StoryCoverage: Hashable, Sendable {
  /// The story's id.
  public var story: String
  /// When its first item was published.
  public var first: Instant
  /// When its newest item was published.
  public var latest: Instant
  /// How many owners report it.
  public var voices: Int
  /// Ids of the sources that report it.
  public var sources: [String]
  /// Those of them whose item was the first; several when they were of one moment.
  public var leads: [String]

  /// What is known of a story.
  public init(story: String, first: Instant, latest: Instant, voices: Int, sources: [String], leads: [String]) {
    self.story = story
    self.first = first
    self.latest = latest
    self.voices = voices
    self.sources = sources
    self.leads = leads
  }

  /// A story whose analysis has noted who reports it.
  public init(_ story: Story) {
    self.init(
      story: story.id, first: story.first, latest: story.latest, voices: story.voices.count, sources: story.sources,
      leads: story.leads)
  }

  /// Ids of the sources of a story's items, and of those that were first.
  public static func sources(of items: [NewsItem]) -> (all: [String], leads: [String]) {
    let first = items.map(\.published).min()
    let leads = items.filter { $0.published == first }
    return (Set(items.map(\.source)).sorted(), Set(leads.map(\.source)).sorted())
  }
}
