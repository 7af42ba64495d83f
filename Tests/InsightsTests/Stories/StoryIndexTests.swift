import Insights
import Records
import Testing

@Suite("Stories")
struct StoryIndexTests {
  private typealias Press = InventedPress

  private func stories(_ items: [NewsItem], voice: @escaping @Sendable (String) -> String = { $0 }) -> [Story] {
    var index = StoryIndex(stories: [], items: [], voice: voice)
    index.add(items)
    return index.stories
  }

  @Test("Reports of one event in different words are one story")
  func oneEvent() {
    let found = stories([
      Press.item("a", "Harbor & Quill sue Brightstone Records over unpaid royalties", hour: 8, source: "one"),
      Press.item("b", "Brightstone Records faces lawsuit by Harbor & Quill over royalties", hour: 10, source: "two"),
      Press.item("c", "Royalties: Harbor & Quill file suit against Brightstone", hour: 20, source: "three"),
      Press.item("d", "Lena Marlowe announces a first world tour", hour: 9, source: "two"),
    ])
    #expect(found.map(\.items) == [["a", "b", "c"]])
  }

  @Test(
    "Another event of the same artist is another story",
    arguments: [
      ("Lena Marlowe shares new song “Glass Harbour”", "Lena Marlowe shares new song “Paper Moonlight”"),
      ("Lena Marlowe reaches number 3 with Glass Harbour", "Lena Marlowe cancels her tour of Norway"),
      ("Odo Vantar dies at 71", "Lena Marlowe performs at the Silverbell Festival"),
    ])
  func otherEvent(first: String, second: String) {
    #expect(stories([Press.item("a", first, hour: 1), Press.item("b", second, hour: 30, source: "two")]).isEmpty)
  }

  @Test("The same words after a day are the next instalment of a series")
  func instalments() {
    let items = (0..<4).map {
      Press.item("i\($0)", "The Brightstone chart of the day: Lena Marlowe leads", hour: Double(24 * $0))
    }
    #expect(stories(items).isEmpty)
  }

  @Test("A story takes nothing after 72 hours, so that a chain of reports ends")
  func bounded() {
    let items = (0..<20).map {
      Press.item(
        "i\($0)", "Harbor & Quill sue Brightstone Records, part \($0)", hour: Double(9 * $0), source: "s\($0 % 3)")
    }
    for story in stories(items) {
      #expect(story.first.seconds(until: story.latest) <= StoryIndex.windowHours * 3600)
    }
  }

  @Test("A story does not grow through a member that fits to both sides")
  func cohesion() {
    let found = stories([
      Press.item("a", "Harbor & Quill sue Brightstone Records", hour: 1, source: "one"),
      Press.item("b", "Harbor & Quill sue Brightstone; Odo Vantar dies at 71", hour: 2, source: "two"),
      Press.item("c", "Odo Vantar dies at 71", hour: 3, source: "three"),
      Press.item("d", "Odo Vantar, drummer, dead at 71", hour: 4, source: "four"),
    ])
    #expect(found.allSatisfy { !($0.items.contains("a") && $0.items.contains("d")) })
  }

  @Test("An owner with two outlets is one voice")
  func voices() {
    let found = stories(
      [
        Press.item("a", "Harbor & Quill sue Brightstone Records over royalties", hour: 1, source: "paper"),
        Press.item("b", "Harbor & Quill sue Brightstone Records over royalties", hour: 2, source: "paper-blog"),
        Press.item("c", "Harbor & Quill sue Brightstone Records", hour: 3, source: "wire"),
      ], voice: { $0.hasPrefix("paper") ? "Paper Group" : $0 })
    #expect(found.map(\.voices) == [["Paper Group", "wire"]])
  }

  @Test("The headline that has most in common with the others leads; of equal ones the earliest")
  func lead() {
    let found = stories([
      Press.item("a", "Brightstone Records sued", hour: 1, source: "one"),
      Press.item("b", "Harbor & Quill sue Brightstone Records over royalties", hour: 2, source: "two"),
      Press.item("c", "Harbor & Quill sue Brightstone Records over royalties", hour: 3, source: "three"),
    ])
    #expect(found.map(\.lead) == ["b"])
    #expect(found.map(\.title) == ["Harbor & Quill sue Brightstone Records over royalties"])
  }

  @Test("A story keeps its id while it grows, also when an earlier report arrives late")
  func stableID() throws {
    let reports = [
      Press.item("a", "Harbor & Quill sue Brightstone Records over royalties", hour: 5, source: "one"),
      Press.item("b", "Harbor & Quill sue Brightstone Records over royalties", hour: 6, source: "two"),
    ]
    let before = try #require(stories(reports).first)
    var index = StoryIndex(stories: [before], items: reports, voice: { $0 })
    index.add([Press.item("c", "Harbor & Quill sue Brightstone Records over royalties", hour: 1, source: "three")])
    let after = try #require(index.stories.first)
    #expect(after.id == before.id)
    #expect(after.items == ["c", "a", "b"])
    #expect(index.story(of: "c") == before.id)
  }

  @Test("What is known already changes nothing, and items that stand alone are offered beside the stories")
  func known() {
    let items = [
      Press.item("a", "Harbor & Quill sue Brightstone Records", hour: 5, source: "one"),
      Press.item("b", "Harbor & Quill sue Brightstone Records", hour: 6, source: "two"),
      Press.item("c", "Lena Marlowe announces a first world tour", hour: 7),
    ]
    let before = stories(items)
    var index = StoryIndex(stories: before, items: items, voice: { $0 })
    index.add(items)
    #expect(index.stories == before)
    #expect(index.singles.map(\.items) == [["c"]])
    #expect(index.story(of: "c") == nil)
  }

  @Test("A story that late reports dissolve is noted with the one that has most of its items, until it is told again")
  func moved() throws {
    let title = "Harbor & Quill sue Brightstone Records over royalties"
    let items = (1...5).map { Press.item("\($0)", title, hour: 10 + Double($0), source: "s\($0)") }
    func story(_ id: String, _ items: ArraySlice<NewsItem>) -> Story {
      Story(
        id: id, title: title, lead: items.first?.id ?? "", first: items.first?.published ?? Instant(seconds: 0),
        latest: items.last?.published ?? Instant(seconds: 0), items: items.map(\.id), voices: ["s"])
    }
    // Two halves of one event, which an earlier report joins.
    var index = StoryIndex(
      stories: [story("small", items[0..<2]), story("large", items[2..<5])], items: items, voice: { $0 })
    #expect(index.moved.isEmpty)
    index.add([Press.item("0", title, hour: 9, source: "s0")])
    #expect(index.stories.map(\.id) == ["large"])
    let note = try #require(index.moved.first)
    #expect(index.moved.count == 1 && note.id == "small" && note.successor == "large")
    #expect(note.items.isEmpty && note.title == title)
    // The next run knows of it, and leaves it as it is.
    let next = StoryIndex(stories: index.stories + index.moved, items: items, voice: { $0 })
    #expect(next.moved == index.moved)
    // Items that only seemed to belong together stand alone: there is no successor.
    let apart = [
      Press.item("x", title, hour: 12), Press.item("y", "Lena Marlowe announces a first world tour", hour: 13),
    ]
    var pair = StoryIndex(stories: [story("pair", apart[...])], items: apart, voice: { $0 })
    pair.add([Press.item("z", "Streaming prices rise in Norway", hour: 11)])
    #expect(pair.stories.isEmpty && pair.moved.count == 1)
    #expect(pair.moved.first?.id == "pair" && pair.moved.first?.successor == nil)
  }
}
