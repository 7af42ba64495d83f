import Foundation
import Records
import Testing

@testable import Site

/// A small part of the tiny site, compared with files that a person has looked at.
///
/// After a change that is meant, `PULSE_GOLDEN=write swift test --filter SiteTests` writes them anew; read the diff.
@Suite("The golden tree")
struct GoldenTests {
  private static let files = [
    "digest/2026-11-22/index.html", "news/2026-11-22/index.html", "charts/songs/2026-11-22/index.html",
    "charts/songs/2026-11-22/songs-2026-11-22.csv", "feeds/digest.rss", "feeds/digest.atom", "feeds/digest.json",
    "api/v1/industry-pulse/news/2026-11-22.json", "api/v1/industry-pulse/build.json", "sitemap.xml",
    "sitemaps/digest-2026.xml", "robots.txt", "site.webmanifest",
  ]

  @Test("The tiny site is as it was when it was looked at", arguments: files)
  func golden(_ path: String) throws {
    let site = try MiniSite()
    try site.build()
    let made = try Data(contentsOf: URL(fileURLWithPath: site.output + "/" + path))
    let folder = MiniSite.repository + "/Tests/SiteTests/Fixtures/golden/"
    let place = URL(fileURLWithPath: folder + path.replacingOccurrences(of: "/", with: "_"))
    if ProcessInfo.processInfo.environment["PULSE_GOLDEN"] == "write" { try made.write(to: place) }
    #expect(try made == Data(contentsOf: place), "\(path) differs")
  }
}
