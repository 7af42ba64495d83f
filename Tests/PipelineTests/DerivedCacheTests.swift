import Foundation
import Records
import TestSupport
import Testing

@testable import Pipeline

@Suite("What is derived from files and kept")
struct DerivedCacheTests {
  private struct Count: JSONCodable {
    let number: Int

    init(_ number: Int) { self.number = number }

    init(json: inout JSONReader) throws(JSONError) { number = try json.readInt() }

    func write(to json: inout JSONWriter) { json.int(number) }
  }

  @Test("It is read back, and not by another program, and not with a single digit changed")
  func soundness() throws {
    let folder = try TemporaryFolder()
    func cache(_ program: String) -> DerivedCache<Count> {
      DerivedCache(site: folder.path, folder: "counts", schema: "pulse.counts/1", program: program)
    }
    cache("a").store(DerivedCache.Kept(value: Count(4711), marks: ["one"]), as: "x")
    let kept = try #require(cache("a").load("x"))
    #expect(kept.value.number == 4711)
    #expect(kept.marks == ["one"])
    #expect(cache("b").load("x") == nil)
    let file = URL(filePath: "\(folder.path)/.pulse/counts/x.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacingOccurrences(of: "4711", with: "4712").write(to: file, atomically: true, encoding: .utf8)
    #expect(cache("a").load("x") == nil)
    try Data(text.utf8.prefix(20)).write(to: file)
    #expect(cache("a").load("x") == nil)
  }
}
