public import Records

/// Items grouped into stories, run by run, so that a story keeps its id while it grows.
///
/// Restore it from what earlier runs stored, then add what is new:
/// ```swift
/// var index = StoryIndex(stories: stored, items: known, since: firstDay, voice: { sources[$0]?.voice ?? $0 })
/// index.add(new)
/// ```
/// The result depends neither on the order of arrival nor on how the items were split into runs: a late item puts everything after
/// its moment up for decision again. Titles decide; excerpts do not, because they differ by outlet more than by event.
public struct StoryIndex: Sendable {
  /// Days of news that must be handed in: the window of the oldest open story, and as much before it for the rarity of words.
  public static let lookbackDays = 7
  /// Days of stories that must be handed in, by their first item: every story that can hold one of those items.
  public static let storyLookbackDays = 11
  /// A story takes no item later than this after its first one.
  public static let windowHours = 72

  /// Every story of at least two items, by first publication, then id; stored ones whose items were not handed in included.
  public private(set) var stories: [Story] = []
  /// Items that stand alone, as stories of one item, in the same order: for ranking beside ``stories``, not for keeping.
  public private(set) var singles: [Story] = []

  /// Stories that were told and have no item any more, with their successors: their addresses lead on.
  public private(set) var moved: [Story] = []

  private var items: [NewsItem]
  private let stored: [String: Story]
  /// From when on an item's window was handed in; nil when that is so for all.
  private let decidable: Instant?
  /// The story of each item that shares one.
  private var storyOf: [String: String] = [:]
  private let voice: @Sendable (String) -> String

  /// The stored stories of the last ``storyLookbackDays`` days and the items that earlier runs saw in the last ``lookbackDays``
  /// days. `since` is the moment before which there may be items that are not handed in; nil when these are all. `voice` names a
  /// source's owner.
  public init(
    stories: [Story], items: [NewsItem], since: Instant? = nil, voice: @escaping @Sendable (_ source: String) -> String
  ) {
    self.voice = voice
    self.items = Self.ordered(items)
    decidable = since?.adding(seconds: Self.windowHours * 3600)
    moved = stories.filter(\.items.isEmpty)
    let stories = stories.filter { !$0.items.isEmpty }
    stored = Dictionary(stories.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for story in stories.sorted(by: { ($0.first, $0.id) < ($1.first, $1.id) }) {
      for item in story.items where storyOf[item] == nil { storyOf[item] = story.id }
    }
    settle(known())
  }

  /// Groups new items; items already known are ignored.
  public mutating func add(_ items: [NewsItem]) {
    var seen = Set(self.items.map(\.id))
    let new = items.filter { seen.insert($0.id).inserted }
    guard !new.isEmpty else { return }
    self.items = Self.ordered(self.items + new)
    arrange(new: Set(new.map(\.id)), from: new.map(\.published).min() ?? Instant(seconds: 0))
  }

  /// The id of the story of at least two items that holds an item; nil when the item stands alone.
  public func story(of item: String) -> String? { storyOf[item] }

  /// Decides of the new items and of every item from the first of them on, except where an item's own window was not handed in.
  private mutating func arrange(new: Set<String>, from earliest: Instant) {
    var pass = StoryPass(hours: Self.windowHours)
    var firstOf: [String: Int] = [:]
    let decided = max(earliest, decidable ?? earliest)
    for (number, item) in items.enumerated() {
      guard item.published < decided, !new.contains(item.id) else {
        pass.add(item)
        continue
      }
      let story = storyOf[item.id]
      pass.add(item, besides: story.flatMap { firstOf[$0] }, opened: story.flatMap { stored[$0]?.first })
      if let story, firstOf[story] == nil { firstOf[story] = number }
    }
    settle(pass.strands.map(\.members))
  }

  /// The groups as earlier runs left them.
  private func known() -> [[Int]] {
    var groups: [[Int]] = []
    var places: [String: Int] = [:]
    for (number, item) in items.enumerated() {
      let story = storyOf[item.id]
      if let place = story.flatMap({ places[$0] }) {
        groups[place].append(number)
      } else {
        if let story { places[story] = groups.count }
        groups.append([number])
      }
    }
    return groups
  }

  /// Gives each group its id and makes the stories.
  private mutating func settle(_ groups: [[Int]]) {
    let ids = StoryIdentity.assign(
      groups.map { group in (first: items[group[0]].id, stories: group.compactMap { storyOf[items[$0].id] }) })
    let loaded = Set(items.map(\.id))
    (stories, singles) = ([], [])
    for (group, id) in zip(groups, ids) {
      let story = StoryMaker.story(
        id: id, members: group.map { items[$0] }, before: stored[id], loaded: loaded, voice: voice)
      if story.items.count > 1 { stories.append(story) } else { singles.append(story) }
    }
    stories += stored.values.filter { $0.items.allSatisfy { !loaded.contains($0) } }
    storyOf = [:]
    for story in stories {
      for item in story.items { storyOf[item] = story.id }
    }
    stories.sort { ($0.first, $0.id) < ($1.first, $1.id) }
    singles.sort { ($0.first, $0.id) < ($1.first, $1.id) }
    leadOn()
  }

  /// Notes the stored stories that are no more, and forgets of those noted before that are told again.
  private mutating func leadOn() {
    let told = Set(stories.map(\.id))
    var notes = Dictionary(moved.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (id, story) in stored {
      var counts: [String: Int] = [:]
      for item in story.items { if let now = storyOf[item] { counts[now, default: 0] += 1 } }
      var note = story
      note.items = []
      note.successor = counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
      notes[id] = note
    }
    moved = notes.values.filter { !told.contains($0.id) }.sorted { ($0.first, $0.id) < ($1.first, $1.id) }
  }

  private static func ordered(_ items: [NewsItem]) -> [NewsItem] {
    items.sorted { ($0.published, $0.id) < ($1.published, $1.id) }
  }
}
