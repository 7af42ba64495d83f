import Archive
import Records
import TestSupport
import Testing

@Suite("Merging")
struct MergeTests {
  @Test("Merging the same news again changes nothing", arguments: 1...40)
  func idempotent(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let stored = Merge.news(stored: [], new: Invented.randomNews(&random, ids: 0...9, count: 12))
    let new = Invented.randomNews(&random, ids: 5...14, count: 12)
    let once = Merge.news(stored: stored, new: new)
    #expect(Merge.news(stored: once, new: new) == once)
    #expect(Merge.news(stored: once, new: []) == once)
    #expect(Merge.news(stored: [], new: once) == once)
  }

  @Test("The order in which two runs without a common item are merged does not matter", arguments: 1...20)
  func commutative(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let stored = Merge.news(stored: [], new: Invented.randomNews(&random, ids: 0...20, count: 12))
    let (first, second) = (
      Invented.randomNews(&random, ids: 0...9, count: 9), Invented.randomNews(&random, ids: 10...20, count: 9)
    )
    let oneWay = Merge.news(stored: Merge.news(stored: stored, new: first), new: second)
    let otherWay = Merge.news(stored: Merge.news(stored: stored, new: second), new: first)
    #expect(oneWay == otherWay)
    #expect(Merge.news(stored: stored, new: first + second) == oneWay)
  }

  @Test("No id is lost, none is doubled, the order is total, and the first sight stays", arguments: 1...40)
  func complete(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let stored = Merge.news(stored: [], new: Invented.randomNews(&random, ids: 0...9, count: 12))
    let new = Invented.randomNews(&random, ids: 5...14, count: 12)
    let merged = Merge.news(stored: stored, new: new)
    #expect(Set(merged.map(\.id)) == Set((stored + new).map(\.id)))
    #expect(zip(merged, merged.dropFirst()).allSatisfy { Merge.precedes($0, $1) })
    for item in merged {
      let sights = (stored + new).filter { $0.id == item.id }
      #expect(item.firstSeen == sights.map(\.firstSeen).min())
      #expect(item.published == sights.first?.published)
      #expect(item.title == sights.last?.title)
      #expect(Set(item.formerTitles + [item.title]).isSuperset(of: sights.map(\.title)))
      #expect(!item.formerTitles.contains(item.title))
    }
  }

  @Test("Releases keep their ids and come to rest, whatever the sources say", arguments: 1...40)
  func releases(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let stored = Merge.releases(stored: [], new: Invented.randomReleases(&random, ids: 0...5, count: 12))
    let new = Invented.randomReleases(&random, ids: 2...8, count: 12)
    let merged = Merge.releases(stored: stored, new: new)
    #expect(Set(merged.map(\.id)) == Set((stored + new).map(\.id)))
    #expect(Merge.releases(stored: merged, new: new) == merged)
    #expect(zip(merged, merged.dropFirst()).allSatisfy { Merge.precedes($0, $1) })
  }

  @Test("An edited headline replaces the former one, which is remembered once")
  func headlines() {
    var items = [Invented.news("a", "One")]
    for title in ["Two", "Two", "One", "Three", "Two", ""] {
      items = Merge.news(stored: items, new: [Invented.news("a", title)])
    }
    #expect(items.map(\.title) == ["Two"])
    #expect(items.first?.formerTitles == ["One", "Three"])
  }

  @Test("A source that dates an article anew does not move it")
  func dated() {
    let merged = Merge.news(
      stored: [Invented.news("a", at: 5)], new: [Invented.news("a", "New", at: 7, on: Invented.day.adding(1))])
    #expect(merged.map(\.published) == [Invented.news("a", at: 5).published])
    #expect(merged.map(\.title) == ["New"])
  }

  @Test("The second feed of an outlet fills what is missing and changes nothing else")
  func secondFeed() {
    var other = Invented.news("a", "Other words")
    other.source = "b"
    other.excerpt = "More."
    var expected = Invented.news("a")
    expected.excerpt = "More."
    #expect(Merge.news(stored: [Invented.news("a")], new: [other]) == [expected])
    other.excerpt = "Even more."
    #expect(Merge.news(stored: [expected], new: [other]) == [expected])
  }

  @Test("What the analysis has found stays when the item comes again from its feed")
  func analysed() {
    var analysed = Invented.news("a")
    analysed.story = "s"
    analysed.category = .legal
    analysed.categoryReasons = ["court"]
    analysed.impact.creator.value = 7
    analysed.summary = .init(text: "S.", origin: .extract)
    #expect(Merge.news(stored: [analysed], new: [Invented.news("a")]) == [analysed])
    #expect(Merge.news(stored: [Invented.news("a")], new: [analysed]) == [analysed])
  }

  @Test("The source that named a release first keeps the say; the others add links and fill gaps")
  func ownership() {
    var other = Invented.release("r", source: "b", title: "T (Deluxe)", on: Invented.day.adding(3))
    other.genres = ["pop"]
    var merged = Merge.releases(stored: [Invented.release("r")], new: [other])
    #expect(merged.map(\.title) == ["T"])
    #expect(merged.map(\.date) == [Invented.day])
    #expect(merged.map(\.genres) == [["pop"]])
    #expect(merged.first?.links.map(\.source) == ["a", "b"])
    merged = Merge.releases(stored: merged, new: [Invented.release("r", on: Invented.day.adding(9))])
    #expect(merged.map(\.date) == [Invented.day.adding(9)])
    #expect(merged.first?.links.map(\.source) == ["a", "b"])
  }

  @Test("Gear that several outlets announce keeps the first one's words and every link")
  func gear() {
    var other = Invented.gear("g", source: "b", title: "Other words")
    other.brand = "Brand"
    let merged = Merge.gear(stored: [Invented.gear("g")], new: [other, Invented.gear("h")])
    #expect(merged.map(\.title) == ["T", "T"])
    #expect(merged.first?.brand == "Brand")
    #expect(merged.first?.links.map(\.source) == ["a", "b"])
  }

  @Test("An analysis that finds an item alone takes it out of its story; a feed does not")
  func regrouped() {
    var grouped = Invented.news("a")
    grouped.story = "s"
    #expect(Merge.news(stored: [grouped], new: [Invented.news("a")]).map(\.story) == ["s"])
    var alone = Invented.news("a")
    alone.categoryReasons = ["the word “tour”"]
    #expect(Merge.news(stored: [grouped], new: [alone]).map(\.story) == [nil])
  }

  @Test("Trends are sorted by strength and runs by their start")
  func orders() {
    func trend(_ id: String, _ strength: Double) -> TrendCluster {
      TrendCluster(
        id: id, kind: .topic, label: id, terms: [], members: [], strength: strength, velocity: 1, counts: [],
        firstSeen: Invented.day, lastSeen: Invented.day)
    }
    #expect(
      Merge.trends(stored: [trend("a", 1), trend("b", 3)], new: [trend("c", 3), trend("a", 2)]).map(\.id) == [
        "b", "c", "a",
      ])
    let runs = ["x", "y"].map { RunReport(id: $0, started: Invented.now, ended: Invented.now) }
    #expect(Merge.runs(stored: [runs[1]], new: runs) == runs)
  }

  @Test("An edition with the same rows keeps what was known of its first fetch")
  func editions() {
    let first = Invented.edition([1, 2])
    #expect(Merge.edition(stored: first, new: Invented.edition([1, 2], fetched: 99)) == first)
    let corrected = Invented.edition([1, 2, 3], hash: "other", fetched: 99)
    #expect(Merge.edition(stored: first, new: corrected) == corrected)
    #expect(Merge.edition(stored: nil, new: first) == first)
  }
}
