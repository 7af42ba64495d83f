import Foundation
import Records
import Templating
import TestSupport

@testable import Site

/// A tiny site in a folder of its own: three days of everything, two charts, one run, made of the repository's templates.
final class MiniSite {
  static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
  static let days = ["2026-11-20", "2026-11-21", "2026-11-22"].compactMap { Day($0) }
  static let now = Instant(seconds: 1_795_348_800)

  let folder: TemporaryFolder
  var configuration = MiniSite.configuration()
  var templates: [TemplateSource]
  var selection = PageSelection.all
  var program = "test"
  var spotChecks = false
  /// The time of its builds.
  var now = MiniSite.now

  var content: String { folder.path + "/content" }
  var output: String { folder.path + "/_site" }

  init(filled: Bool = true) throws {
    folder = try TemporaryFolder()
    templates = try Self.templates(in: Self.repository + "/Templates")
    try FileManager.default.copyItem(atPath: Self.repository + "/Public", toPath: folder.path + "/Public")
    try put("content/pages/about.md", "---\ntitle: About\n---\n\nA tiny site.\n")
    try put("content/pages/method.md", "---\ntitle: Method\n---\n\n## News\n\nRead *politely*.\n")
    if filled { try fill() }
  }

  static func templates(in folder: String) throws -> [TemplateSource] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".mustache") }.sorted()
      .map { name in
        var text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
        if text.hasSuffix("\n") { text.removeLast() }
        return TemplateSource(name: String(name.dropLast(9)), file: "Templates/" + name, text: text)
      }
  }

  /// A site whose pages say their policy themselves.
  static func withPolicy() throws -> MiniSite {
    let site = try MiniSite()
    site.configuration.site.policyInPages = true
    return site
  }

  /// Builds the site.
  @discardableResult
  func build(output: String? = nil, cache: String? = nil) throws -> BuildReport {
    try SiteBuilder(
      folders: SiteBuilder.Folders(
        content: content, publicFiles: [folder.path + "/Public"], output: output ?? self.output,
        cache: cache ?? folder.path + "/.pulse"),
      configuration: configuration, templates: templates, program: program, now: now, selection: selection,
      spotChecks: spotChecks
    ).build()
  }

  /// Every file of a folder by path.
  func tree(_ path: String? = nil) throws -> [String: Data] {
    let root = path ?? output
    var tree: [String: Data] = [:]
    for name in FileManager.default.enumerator(atPath: root)?.allObjects as? [String] ?? [] {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: root + "/" + name, isDirectory: &isFolder), !isFolder.boolValue
      else {
        continue
      }
      tree[name] = try Data(contentsOf: URL(fileURLWithPath: root + "/" + name))
    }
    return tree
  }

  /// What a build from nothing gives.
  func cleanTree() throws -> [String: Data] {
    let place = folder.path + "/clean-\(UInt64.random(in: 0 ... .max))"
    try build(output: place, cache: place + ".cache")
    return try tree(place)
  }

  func text(_ path: String) throws -> String {
    try String(contentsOfFile: output + "/" + path, encoding: .utf8)
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: output + "/" + path)
  }

  /// Writes a file below the site's folder.
  func put(_ path: String, _ text: String) throws {
    try put(path, Array(text.utf8))
  }

  func put(_ path: String, _ bytes: [UInt8]) throws {
    let place = URL(fileURLWithPath: folder.path + "/" + path)
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: place, options: .atomic)
  }

  /// Writes a snapshot to its place.
  func put(_ snapshot: some Snapshot) throws {
    try put("content/" + snapshot.path.relative, snapshot.json)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: folder.path + "/" + path)
  }
}
