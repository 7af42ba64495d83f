import Records
import TestSupport
import Testing

@testable import Archive

@Suite("Storing what a run has found")
struct StoringTests {
  let folder: TemporaryFolder
  let archive: ContentArchive

  init() throws {
    folder = try TemporaryFolder()
    archive = ContentArchive(root: folder.path)
  }

  @Test("New items go to the files of their days, and are told apart from known ones")
  func new() throws {
    let first = try archive.store(
      news: [Invented.news("a"), Invented.news("b", on: Invented.day.adding(-1)), Invented.news("a")])
    #expect(first.new == ["a", "b"])
    #expect(first.days == [Invented.day.adding(-1), Invented.day])
    let second = try archive.store(news: [Invented.news("a"), Invented.news("c")])
    #expect(second.new == ["c"])
    #expect(second.days == [Invented.day])
    #expect(try archive.news(on: Invented.day)?.items.map(\.id) == ["a", "c"])
  }

  @Test("A run that learns nothing changes no file")
  func nothingNew() throws {
    let items = [Invented.news("a"), Invented.news("b", on: Invented.day.adding(-60))]
    _ = try archive.store(news: items)
    #expect(try archive.store(news: items) == StoreOutcome.nothing)
    #expect(try archive.store(news: []) == StoreOutcome.nothing)
  }

  @Test("An article that its source dates anew exists once, on its first day", arguments: [-44, -3, 1])
  func dated(offset: Int) throws {
    let then = Invented.day.adding(offset)
    _ = try archive.store(news: [Invented.news("a", on: then)])
    var updated = Invented.news("a", "Updated")
    updated.firstSeen = Instant(Invented.day.adding(2))
    let outcome = try archive.store(news: [updated], homes: [then])
    #expect(outcome.new == [])
    #expect(outcome.days == [then])
    #expect(try archive.days(.news) == [then])
    #expect(try archive.news(on: then)?.items.map(\.title) == ["Updated"])
    #expect(archive.verify() == [])
  }

  @Test("A release that was put off moves to its new day and keeps its first sight")
  func moved() throws {
    let later = Invented.day.adding(30)
    _ = try archive.store(releases: [Invented.release("r"), Invented.release("s")])
    var putOff = Invented.release("r", on: later)
    putOff.firstSeen = Invented.now.adding(seconds: 9)
    let outcome = try archive.store(releases: [putOff], homes: [Invented.day])
    #expect(outcome.new == [])
    #expect(outcome.days == [Invented.day, later])
    #expect(try archive.releases(on: Invented.day)?.releases.map(\.id) == ["s"])
    #expect(try archive.releases(on: later)?.releases == [Invented.release("r", on: later)])
    _ = try archive.store(releases: [Invented.release("s", on: later)], homes: [Invented.day])
    #expect(try archive.days(.releases) == [later])
  }

  @Test("Recent records come day by day")
  func recent() throws {
    let gear = ["a", "b", "c"].enumerated().map { offset, id in
      var item = Invented.gear(id)
      item.published = Instant(Invented.day.adding(-offset * 10))
      return item
    }
    #expect(try archive.store(gear: gear).new == ["a", "b", "c"])
    #expect(try archive.recent(GearDay.self, since: Invented.day.adding(-10)).map(\.id) == ["b", "a"])
  }

  @Test("Stories are put in the place of those of their days: what moved or vanished stays nowhere, older days stay")
  func stories() throws {
    func story(_ id: String, _ day: Day) -> Story {
      Story(id: id, title: id, lead: "a", first: Instant(day), latest: Instant(day), items: ["a", "b"], voices: ["a"])
    }
    let day = Invented.day
    let before = [
      story("old", day.adding(-20)), story("moved", day), story("gone", day.adding(-1)), story("stays", day),
    ]
    try archive.replace(stories: before, since: day.adding(-30))
    try archive.replace(stories: [story("moved", day.adding(-2)), story("stays", day)], since: day.adding(-11))
    #expect(try archive.days(.stories) == [day.adding(-20), day.adding(-2), day])
    #expect(try archive.recent(StoryDay.self, since: day.adding(-30)).map(\.id) == ["old", "moved", "stays"])
  }
}
