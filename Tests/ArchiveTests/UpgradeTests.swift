import Archive
import Foundation
import Records
import TestSupport
import Testing

/// What a newer program makes of the files of an older one.
@Suite("Upgrades")
struct UpgradeTests {
  /// Files of every kind as version 1 wrote them. They are never edited: when a schema grows, its reader migrates them.
  private static let version1 = Bundle.module.bundleURL.appending(path: "Fixtures/version-1").path

  @Test("Files of every kind that version 1 wrote are read by every later program, whole")
  func version1() throws {
    let archive = ContentArchive(root: Self.version1)
    #expect(archive.verify().filter(\.isDamage) == [])
    let day = Invented.day
    #expect(try archive.news(on: day)?.items.isEmpty == false)
    #expect(try archive.releases(on: day)?.releases.isEmpty == false)
    #expect(try archive.gear(on: day)?.items.isEmpty == false)
    #expect(try archive.stories(on: day)?.stories.isEmpty == false)
    #expect(try archive.trends(on: day)?.trends.isEmpty == false)
    #expect(try archive.runs(on: day)?.runs.isEmpty == false)
    #expect(try archive.digest(on: day)?.headline.isEmpty == false)
    #expect(try archive.edition(of: "hot", on: day)?.entries.isEmpty == false)
    #expect(try archive.quarantinedEdition(of: "hot", on: day)?.suspicions.isEmpty == false)
    #expect(try archive.state().sources.isEmpty == false)
    #expect(try archive.lines(at: .ledger(day))?.whole.isEmpty == false)
    let files = try FileManager.default.subpathsOfDirectory(atPath: Self.version1).filter { $0.hasSuffix(".json") }
    for file in files {
      let text = try String(contentsOfFile: Self.version1 + "/" + file, encoding: .utf8)
      #expect(text.hasPrefix("{\"schema\": \"pulse.") && text.contains("/1\","), "\(file) is not of version 1")
    }
  }

  @Test(
    "A file of version 1 is migrated while it is read, keeps its bytes until it is written, and is of version 2 then")
  func migration() throws {
    let folder = try TemporaryFolder()
    let archive = ContentArchive(root: folder.path)
    let old = "{\"schema\": \"test.shelf/1\",\n\"names\": [\"a b\",\"c\"]}\n"
    try Data(old.utf8).write(to: URL(filePath: folder.path + "/shelf.json"))
    let shelf = try #require(try archive.read(Shelf.self, at: Shelf().path))
    #expect(shelf.labels == ["A B", "C"])
    #expect(FileManager.default.contents(atPath: folder.path + "/shelf.json") == Data(old.utf8))
    #expect(try archive.write(shelf) == .written)
    #expect(try archive.write(shelf) == .unchanged)
    #expect(try archive.read(Shelf.self, at: shelf.path) == shelf)
    let text = try String(contentsOfFile: folder.path + "/shelf.json", encoding: .utf8)
    #expect(text.hasPrefix("{\"schema\": \"test.shelf/2\""))
    try Data(old.replacing("/1", with: "/3").utf8).write(to: URL(filePath: folder.path + "/shelf.json"))
    let error = #expect(throws: ArchiveError.self) { try archive.read(Shelf.self, at: shelf.path) }
    #expect(error?.description.contains("shelf.json:1:12: the schema test.shelf/3 is newer than test.shelf/2") == true)
  }
}

/// A file whose first version had names, which its second calls labels and writes in capitals.
private struct Shelf: Snapshot, Equatable {
  static let schema = Schema(name: "test.shelf", version: 2)
  var labels: [String] = []
  var path: ContentPath { ContentPath(relative: "shelf.json") }

  init() {}

  init(members json: inout JSONReader, version: Int) throws(JSONError) {
    while let key = try json.nextKey() {
      switch key {
      case "names" where version == 1: labels = try json.readStrings().map { $0.uppercased() }
      case "labels": labels = try json.readStrings()
      default: try json.skipValue()
      }
    }
  }

  func writeMembers(to json: inout JSONWriter) {
    json.field("labels", labels)
  }
}
