import Insights
import Records
import Testing

@Suite("Subjects")
struct SubjectGroupsTests {
  private let collection = [
    InventedPress.item("a", "Silverbell Festival opens its gates in the rain", hour: 1),
    InventedPress.item("b", "Review of the Silverbell Festival: rain and rapture", hour: 2),
    InventedPress.item("c", "Brightstone Records plans a share sale", hour: 3),
    InventedPress.item("d", "What the Brightstone Records share sale means", hour: 4),
  ]

  @Test("Where hardly any item stands alone, items are a collection")
  func collections() {
    #expect(SubjectGroups.isCollection(collection))
    let others = ["Lena Marlowe goes on tour", "Odo Vantar dies", "A modular filter by Quillwave", "Vinyl costs more"]
    let singles = others.enumerated().map { InventedPress.item("s\($0)", $1, hour: Double($0)) }
    #expect(!SubjectGroups.isCollection(collection + singles))
  }

  @Test("Neighbours are sought within 72 hours, so that a long stream is no collection")
  func long() {
    let spread = collection.enumerated().map { InventedPress.item("l\($0)", $1.title, hour: Double(100 * $0)) }
    #expect(!SubjectGroups.isCollection(spread))
  }

  @Test("Stories of one subject are one group")
  func groups() {
    var index = StoryIndex(stories: [], items: [], voice: { $0 })
    index.add(collection)
    let stories = index.stories + index.singles
    let items = Dictionary(stories.map { ($0.id, $0.items) }, uniquingKeysWith: { first, _ in first })
    let groups = SubjectGroups.groups(of: stories, items: collection).map { $0.flatMap { items[$0] ?? [] }.sorted() }
    #expect(groups.sorted { $0[0] < $1[0] } == [["a", "b"], ["c", "d"]])
  }

  @Test("No items are one group of none")
  func none() {
    #expect(SubjectGroups.groups(of: [], items: []).isEmpty)
    #expect(!SubjectGroups.isCollection([]))
  }
}
