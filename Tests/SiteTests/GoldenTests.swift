import Foundation
import Records
import Testing

@testable import Site

/// A part of the tiny site, made of tiny templates of its own, compared with files that a person has looked at.
///
/// After a change that is meant, `PULSE_GOLDEN=write swift test --filter GoldenTests` writes them anew; read the diff.
@Suite("The golden tree")
struct GoldenTests {
  private static let fixtures = MiniSite.repository + "/Tests/SiteTests/Fixtures/"

  @Test("The tiny site is as it was when it was looked at")
  func golden() throws {
    let site = try MiniSite()
    site.templates = try MiniSite.templates(in: Self.fixtures + "templates")
    site.selection = [.dated, .feeds, .tables, .lines]
    try site.remove("content/news/2026/2026-11-20.json")
    try site.remove("content/charts/albums")
    try site.build()
    let made = try site.tree().filter { !$0.key.hasPrefix("feeds/news-") && !$0.key.hasPrefix(".") }
    if ProcessInfo.processInfo.environment["PULSE_GOLDEN"] == "write" { try write(made) }
    let kept = try site.tree(Self.fixtures + "golden")
    #expect(Set(made.keys) == Set(kept.keys))
    for (path, bytes) in kept where made[path] != bytes { Issue.record("\(path) differs") }
  }

  private func write(_ tree: [String: Data]) throws {
    try? FileManager.default.removeItem(atPath: Self.fixtures + "golden")
    for (path, bytes) in tree {
      let place = URL(fileURLWithPath: Self.fixtures + "golden/" + path)
      try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: place)
    }
  }
}
