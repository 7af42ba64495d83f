import Foundation
import Records
import Testing

/// Nicolas Seriot's JSON Parsing Test Suite, when a folder with it is named by `PULSE_JSON_SUITE`: `y_` files must be
/// accepted, `n_` files refused, `i_` files may be either.
@Suite("JSON Parsing Test Suite")
struct JSONSuiteTests {
  private static let folder = ProcessInfo.processInfo.environment["PULSE_JSON_SUITE"]

  @Test(
    "The reader judges every file as the suite does, as a tree and when passing over it", .enabled(if: folder != nil))
  func suite() throws {
    let folder = try #require(Self.folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }.sorted()
    #expect(names.contains { $0.hasPrefix("y_") } && names.contains { $0.hasPrefix("n_") })
    for name in names {
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)))
      for (way, problem) in [("tree", Self.tree(bytes)), ("skip", Self.skip(bytes))] {
        if name.hasPrefix("y_") { #expect(problem == nil, "\(name), \(way)") }
        if name.hasPrefix("n_") { #expect(problem?.message.contains(" ") == true, "\(name), \(way)") }
      }
    }
  }

  private static func tree(_ bytes: [UInt8]) -> JSONError? {
    do throws(JSONError) {
      _ = try JSONValue.parse(bytes)
      return nil
    } catch {
      return error
    }
  }

  private static func skip(_ bytes: [UInt8]) -> JSONError? {
    do throws(JSONError) {
      var reader = JSONReader(bytes)
      try reader.skipValue()
      try reader.finish()
      return nil
    } catch {
      return error
    }
  }
}
