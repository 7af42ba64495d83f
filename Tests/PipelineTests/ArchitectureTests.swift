import Foundation
import Testing

/// The frame of the design, read from the package's own description and sources.
@Suite("Architecture")
struct ArchitectureTests {
  /// What each module may depend on; nothing points up.
  private static let allowed: [String: Set<String>] = [
    "Records": [], "Templating": [], "CCurl": [], "CLibXML2": [], "CCMarkGFM": [], "CMalloc": [],
    "Transport": ["CCurl", "Records"],
    "Markup": ["CLibXML2", "CCMarkGFM"],
    "Archive": ["Records"],
    "Ingest": ["Transport", "Markup", "Records"],
    "Insights": ["Records"],
    "LanguageModels": ["Transport", "Records"],
    "Digests": ["LanguageModels", "Insights", "Records"],
    "Site": ["Templating", "Archive", "Insights", "Markup", "Records", "CMalloc"],
    "Pipeline": [
      "Site", "Digests", "LanguageModels", "Ingest", "Insights", "Archive", "Templating", "Markup", "Transport",
      "Records",
    ],
    "pulse": ["Pipeline", "Records"],
  ]

  @Test("Dependencies point down only")
  func dependencies() throws {
    let manifest = try String(contentsOfFile: RepositoryTests.root + "/Package.swift", encoding: .utf8)
    let pattern = /module\(\s*"(\w+)",?\s*(?:\[([^\]]*)\])?/
    var seen: Set<String> = []
    for match in manifest.matches(of: pattern) {
      let name = String(match.1)
      guard let allowed = Self.allowed[name] else { continue }
      seen.insert(name)
      let used = (match.2 ?? "").matches(of: /"(\w+)"/).map { String($0.1) }.filter { Self.allowed[$0] != nil }
      #expect(Set(used).isSubset(of: allowed), "\(name) depends on \(Set(used).subtracting(allowed).sorted())")
    }
    #expect(seen.count == 11, "the manifest names \(seen.sorted())")
  }

  @Test("C modules are imported behind their walls alone")
  func walls() throws {
    let walls = ["CCurl": "Transport", "CLibXML2": "Markup", "CCMarkGFM": "Markup", "CMalloc": "Site"]
    let manifest = try String(contentsOfFile: RepositoryTests.root + "/Package.swift", encoding: .utf8)
    #expect(Set(manifest.matches(of: /systemLibrary\(\s*name: "(\w+)"/).map { String($0.1) }) == Set(walls.keys))
    for (file, text) in try Self.sources() {
      for (module, wall) in walls where text.contains("import \(module)\n") {
        #expect(file.contains("Sources/\(wall)/"), "\(file) imports \(module)")
        #expect(!text.contains("public import \(module)"), "\(file) shows \(module) in its signatures")
      }
    }
  }

  @Test("Nothing is forced, nothing reads the clock but its edge, only Transport vouches for thread safety")
  func forbidden() throws {
    for (file, text) in try Self.sources() {
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        let code = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
        for word in ["try!", " as! ", "fatalError("] where code.contains(word) {
          Issue.record("\(file):\(number + 1) holds \(word)")
        }
        if code.contains("@unchecked Sendable"), !file.contains("Sources/Transport/"),
          !file.contains("Sources/TestSupport/")
        {
          Issue.record("\(file):\(number + 1) vouches for thread safety outside Transport")
        }
        if code.contains(/\bDate\(\)|\bDate\.now/), !file.hasSuffix("Sources/Pipeline/Clock.swift") {
          Issue.record("\(file):\(number + 1) reads the clock")
        }
      }
    }
  }

  @Test("No module has a type of its own name, and none is a drawer for leftovers")
  func names() throws {
    let drawers = ["Utils", "Core", "Common", "Helpers", "Manager"]
    for (file, text) in try Self.sources() {
      guard let module = file.split(separator: "/").drop(while: { $0 != "Sources" }).dropFirst().first else { continue }
      let parts = file.split(whereSeparator: { $0 == "/" || $0 == "." })
      #expect(!drawers.contains { drawer in parts.contains { $0 == drawer } }, "\(file)")
      for kind in ["struct", "enum", "class", "actor"] {
        #expect(!text.contains("public \(kind) \(module) "), "\(file) declares \(module) inside module \(module)")
      }
    }
  }

  static func sources() throws -> [(file: String, text: String)] {
    let folder = RepositoryTests.root + "/Sources"
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift") }.sorted()
    return try names.map { ("Sources/" + $0, try String(contentsOfFile: folder + "/" + $0, encoding: .utf8)) }
  }
}
