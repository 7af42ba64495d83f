import Insights
import Records
import Testing

@Suite("Stories, run by run")
struct IncrementalStoriesTests {
  private typealias Press = InventedPress

  private func isBefore(_ left: NewsItem, _ right: NewsItem) -> Bool {
    (left.published, left.id) < (right.published, right.id)
  }

  private func onePass(_ items: [NewsItem]) -> [Story] {
    var index = StoryIndex(stories: [], items: [], voice: { $0 })
    index.add(items)
    return index.stories
  }

  /// Hands each run what the pipeline hands it: the window of items and stories, and what arrived since the last run.
  private func runByRun(
    _ deliveries: [Press.Delivery], days: Int, check: ([Story], [Story]) -> Void = { _, _ in }
  ) -> [Story] {
    var known: [NewsItem] = []
    var stored: [Story] = []
    var delivered = 0
    let arriving = deliveries.sorted { ($0.arrival, $0.item.id) < ($1.arrival, $1.item.id) }
    for run in 1...(6 * (days + 6)) {
      let now = Instant(Press.day).adding(seconds: run * 4 * 3600)
      let new = arriving[delivered...].prefix { $0.arrival <= now }.map(\.item)
      delivered += new.count
      let since = now.day.adding(-StoryIndex.lookbackDays)
      let storiesSince = now.day.adding(-StoryIndex.storyLookbackDays)
      var index = StoryIndex(
        stories: stored.filter { $0.first.day >= storiesSince }, items: known.filter { $0.published.day >= since },
        since: Instant(since), voice: { $0 })
      index.add(new)
      let after = stored.filter { $0.first.day < storiesSince } + index.stories
      check(stored, after)
      known += new
      stored = after
    }
    return stored
  }

  /// What one list has and the other has not, and nothing of what both have.
  private func difference(_ left: [Story], _ right: [Story]) -> [String] {
    func lines(_ stories: [Story]) -> Set<String> {
      Set(stories.map { "\($0.lead) leads \($0.items.joined(separator: " ")), \($0.voices.count) voices" })
    }
    return lines(left).symmetricDifference(lines(right)).sorted()
  }

  @Test("Thirty days in runs of four hours give the stories of one pass, but for ids", arguments: [1, 2] as [UInt64])
  func incremental(seed: UInt64) {
    let deliveries = Press.stream(days: 30, events: 7, seed: seed)
    let expected = onePass(deliveries.map(\.item))
    #expect(difference(runByRun(deliveries, days: 30), expected) == [])
    #expect(expected.count > 100)
  }

  @Test("A story that only grows keeps its id, and no id is given twice")
  func ids() {
    _ = runByRun(Press.stream(days: 9, events: 9, seed: 4), days: 9) { before, after in
      #expect(Set(after.map(\.id)).count == after.count)
      for story in before {
        let grown = after.filter { Set($0.items).isSuperset(of: story.items) }
        let others = before.filter { other in grown.contains { !$0.items.filter(other.items.contains).isEmpty } }
        if others.count == 1 { #expect(grown.map(\.id) == [story.id]) }
      }
    }
  }

  @Test("Neither the order of arrival nor of the list matters")
  func order() {
    let items = Press.stream(days: 5, events: 9, seed: 5).map(\.item)
    let expected = onePass(items)
    #expect(difference(onePass(items.reversed()), expected) == [])
    var index = StoryIndex(stories: [], items: [], voice: { $0 })
    for chunk in stride(from: 0, to: items.count, by: 7) {
      index.add(Array(items[chunk..<min(items.count, chunk + 7)]))
    }
    #expect(difference(index.stories, expected) == [])
  }

  @Test("Items that a story holds already are known to it, even when they are handed in as new")
  func again() {
    let items = Press.stream(days: 12, events: 6, seed: 6).map(\.item).sorted(by: isBefore)
    let before = onePass(items)
    let since = Press.day.adding(6)
    var index = StoryIndex(stories: before, items: [], since: Instant(since), voice: { $0 })
    index.add(items.filter { $0.published.day >= since })
    #expect(Set(index.stories.map(\.id)).isSuperset(of: before.map(\.id)))
    #expect(Set(index.stories.flatMap(\.items)).isSuperset(of: before.flatMap(\.items)))
  }
}
