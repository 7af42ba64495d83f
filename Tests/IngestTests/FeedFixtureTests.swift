import Foundation
import Ingest
import Records
import Testing

/// Every file of `Fixtures/feeds` against the view beside it; what the view does not name is not checked.
@Suite("Feed fixtures")
struct FeedFixtureTests {
  private static let folder = Bundle.module.bundlePath + "/Fixtures/feeds"

  private static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { !$0.hasSuffix(".expected.json") }.sorted()
  }()

  @Test("A fixture reads as expected", arguments: names)
  func fixture(_ name: String) throws {
    let path = Self.folder + "/" + name
    let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
    let expected = try JSONValue.parse([UInt8](Data(contentsOf: URL(fileURLWithPath: path + ".expected.json"))))
    let feed = try FeedParser.parse(bytes, base: "https://feeds.example/feed", contentType: nil)
    try compare(expected, FeedShape.json(feed), "feed")
    if let titles = expected["titles"]?.array {
      #expect(feed.items.map(\.title).sorted(by: order) == titles.map(\.string))
    }
  }

  @Test("There are fixtures")
  func presence() {
    #expect(Self.names.count > 30)
  }

  private func order(_ left: String?, _ right: String?) -> Bool { (left ?? "") < (right ?? "") }

  private func compare(_ expected: JSONValue, _ actual: JSONValue, _ place: String) throws {
    switch expected {
    case .object(let members):
      for member in members where member.key != "titles" {
        try compare(member.value, actual[member.key] ?? .null, "\(place).\(member.key)")
      }
    case .array(let elements):
      try #require(actual.array?.count == elements.count, "\(place) holds \(actual.array?.count ?? 0) elements")
      for (index, element) in elements.enumerated() {
        try compare(element, actual[index] ?? .null, "\(place)[\(index)]")
      }
    default: #expect(expected == actual, "\(place)")
    }
  }
}
