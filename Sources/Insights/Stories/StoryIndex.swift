public import Records

/// Items grouped into stories, run by run, so that a story keeps its id while it grows.
///
/// Restore it from what is stored, add the run's new items, and write back what changed:
/// ```swift
/// var index = StoryIndex(stories: stored, items: itemsOfTheLastDays, voice: { sources[$0]?.voice ?? $0 })
/// index.add(new)
/// for story in index.stories where index.changed.contains(story.id) { … }
/// ```
/// The result does not depend on the order of arrival, nor on how the items were split into runs.
public struct StoryIndex: Sendable {
  /// Days of news and stories that must be handed in: the window and what its edges lean on.
  public static let lookbackDays = 7
  /// A story takes no item later than this after its first one.
  public static let windowHours = 72

  /// The stored stories and all stored items of the last ``lookbackDays`` days. `voice` names a source's owner.
  public init(stories: [Story], items: [NewsItem], voice: @Sendable (_ source: String) -> String) {
    self.stories = stories
  }

  /// Groups new items; items already known are ignored.
  public mutating func add(_ items: [NewsItem]) {}

  /// Every story of at least two items, by first publication, then id.
  public private(set) var stories: [Story]
  /// Items that stand alone, as stories of one item, in the same order: for ranking beside ``stories``, not for keeping.
  public var singles: [Story] { [] }
  /// Ids of stories that are new or grew since ``init(stories:items:voice:)``.
  public private(set) var changed: Set<String> = []
  /// Ids of stored stories that were joined to an older one, with the story that took them: their pages redirect.
  public private(set) var merged: [String: String] = [:]

  /// The id of the story that holds an item; nil when the item stands alone.
  public func story(of item: String) -> String? { nil }
}
