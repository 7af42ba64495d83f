import Insights
import Records
import Testing

@testable import Pipeline

@Suite("Analysis")
struct AnalysisTests {
  private let day = Day(number: 20_514)

  private func item(_ id: String, day: Day) -> NewsItem {
    NewsItem(
      id: id, url: "https://one.example/\(id)", title: "Harbor & Quill sue Brightstone Records", source: id,
      published: Instant(day, seconds: 3600), firstSeen: Instant(day, seconds: 7200))
  }

  @Test("A story keeps what was said of it when its first items are out of reach")
  func reach() {
    let (first, second) = (item("a", day: day.adding(-1)), item("b", day: day))
    let story = Story(
      id: "s", title: "Title", lead: "a", first: first.published, latest: second.published, items: ["a", "b"],
      voices: ["a", "b"], artists: ["harbor-and-quill"], category: .legal)
    var index = StoryIndex(stories: [story], items: [second], since: Instant(day), voice: { $0 })
    index.add([item("c", day: day.adding(9))])
    let analysis = Analysis(index: index, items: [second, item("c", day: day.adding(9))], names: NameLinker([]))
    #expect(analysis.stories == [story])
    #expect(analysis.items.map(\.story) == ["s", nil])
  }

  @Test("What was concluded is not concluded again, unless the words or the record are others")
  func memory() throws {
    let items = [item("a", day: day), item("b", day: day)]
    func analysis(_ items: [NewsItem], _ memory: AnalysisMemory) -> Analysis {
      var index = StoryIndex(stories: [], items: [], voice: { $0 })
      index.add(items)
      return Analysis(index: index, items: items, names: NameLinker([]), memory: memory)
    }
    let first = analysis(items, AnalysisMemory())
    let memory = try AnalysisMemory(json: first.memory.json)
    #expect(analysis(first.items, memory).items == first.items)
    #expect(analysis(first.items, memory).memory.json == first.memory.json)
    var touched = first.items
    touched[0].categoryReasons = ["because"]
    touched[1].impact.creator.value += 1
    #expect(analysis(touched, memory).items == first.items)
    touched[0].title = "Harbor & Quill announce a tour"
    #expect(analysis(touched, memory).items == analysis(touched, AnalysisMemory()).items)
  }
}
