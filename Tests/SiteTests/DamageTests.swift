import Foundation
import Records
import TestSupport
import Testing

@testable import Site

/// A file of content/ that was cut, flipped or edited by hand: said with its place, and everything else is built.
@Suite("A broken content file")
struct DamageTests {
  private static let news = "content/news/2026/2026-11-21.json"

  private func lines(_ site: MiniSite, _ path: String) throws -> [String] {
    try String(contentsOfFile: site.folder.path + "/" + path, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// What the site is without the file.
  private func tree(without path: String) throws -> [String: Data] {
    let site = try MiniSite()
    try site.remove(path)
    return try site.cleanTree()
  }

  private static let files = [
    "content/news/2026/2026-11-21.json", "content/news/2026/2026-11-22.json", "content/stories/2026/2026-11-22.json",
    "content/charts/songs/2026/2026-11-22.json", "content/releases/2026/2026-11-22.json",
    "content/gear/2026/2026-11-22.json", "content/digests/2026/2026-11-22.json", "content/trends/2026/2026-11-22.json",
    "content/runs/2026/2026-11-22.json", "content/state.json",
  ]

  @Test("A file that was cut is named with line and column, and the site is what it is without it", arguments: files)
  func cut(path: String) throws {
    let site = try MiniSite()
    let whole = try lines(site, path).joined(separator: "\n")
    try site.put(path, String(whole.prefix(whole.count * 2 / 3)))
    let report = try site.build()
    #expect(report.damage.count == 1)
    #expect(
      report.damage.first?.contains(/^content\/[^:]+:\d+:\d+: .+ put the file right or restore it from git\.$/) == true)
    #expect(report.damage.first?.hasPrefix("\(path):") == true, "\(report.damage)")
    let made = try site.tree()
    let wanted = try tree(without: path)
    #expect(Set(made.keys) == Set(wanted.keys))
    let told = "Left out of this site: \(path):"
    #expect(try site.text("sources/index.html").contains(told))
    #expect(try String(contentsOfFile: site.folder.path + "/" + path, encoding: .utf8).count == whole.count * 2 / 3)
    let again = try site.build()
    #expect(again.damage == report.damage && again.written == 0 && again.removed == 0)
    try site.put(path, whole)
    #expect(try site.build().damage == [])
    let (restored, clean) = (try site.tree(), try site.cleanTree())
    #expect(Set(restored.keys).symmetricDifference(clean.keys).isEmpty)
    for (path, bytes) in clean where restored[path] != bytes { Issue.record("\(path) differs") }
  }

  @Test("A flipped bit that only the pages of its day would meet is found, and leaves no page behind")
  func flip() throws {
    let site = try MiniSite()
    var text = try lines(site, Self.news)
    let row = try #require(text.firstIndex { $0.contains("\"title\"") })
    text[row] = text[row].replacing("\"title\":\"", with: "\"title\":\"\\q")
    try site.put(Self.news, text.joined(separator: "\n"))
    let report = try site.build()
    #expect(report.damage.count == 1)
    #expect(report.damage.first?.hasPrefix("\(Self.news):\(row + 1):") == true, "\(report.damage)")
    #expect(Set(try site.tree().keys) == Set(try tree(without: Self.news).keys))
  }

  @Test("Several broken files are told of in one build")
  func several() throws {
    let site = try MiniSite()
    try site.put(Self.news, "{\"schema\": \"pulse.news/1\",\n\"day\": \"2026-11-21\",\n\"items\": [\n{]}\n")
    try site.put("content/state.json", "not JSON")
    try site.put("content/digests/2026/2026-11-22.json", "")
    #expect(
      try site.build().damage.map { String($0.prefix { $0 != ":" }) } == [
        "content/digests/2026/2026-11-22.json", Self.news, "content/state.json",
      ])
  }
}
