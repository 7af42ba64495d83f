import Foundation
import Records
import Templating
import Testing

@testable import Site

@Suite("The output folder")
struct OutputTests {
  @Test("Files of pages that are gone are removed, with the folders that they leave empty")
  func orphans() throws {
    let site = try MiniSite()
    try site.build()
    #expect(site.exists("news/2026-11-20/index.html"))
    try site.remove("content/news/2026/2026-11-20.json")
    let report = try site.build()
    #expect(report.removed > 0)
    #expect(!site.exists("news/2026-11-20"))
  }

  @Test("Files that no build has written stay, even in a folder of the site")
  func foreign() throws {
    let site = try MiniSite()
    try site.put("_site/CNAME", "mini.example")
    try site.put("_site/news/2026-11-20/mine.txt", "mine")
    try site.build()
    try site.remove("content/news/2026/2026-11-20.json")
    try site.build()
    #expect(try site.text("CNAME") == "mini.example")
    #expect(try site.text("news/2026-11-20/mine.txt") == "mine")
  }

  @Test("Pages of an earlier build are removed even when the cache has been deleted")
  func forgotten() throws {
    let site = try MiniSite()
    try site.build()
    try site.remove(".pulse")
    try site.remove("content/news/2026/2026-11-20.json")
    try site.build()
    #expect(!site.exists("news/2026-11-20/index.html"))
  }

  @Test("An output folder that cannot be written ends the build with a sentence")
  func unwritable() throws {
    let site = try MiniSite()
    try site.put("_site", "a file in the way")
    #expect(throws: SiteError.self) { try site.build() }
  }

  @Test("A broken template ends the build with its file and place")
  func brokenTemplate() throws {
    let site = try MiniSite()
    site.templates.append(.init(name: "news-day", file: "Templates/news-day.mustache", text: "{{coutn}}"))
    let error = #expect(throws: SiteError.self) { try site.build() }
    #expect(error?.description.hasPrefix("Templates/news-day.mustache:1:") == true)
  }
}
