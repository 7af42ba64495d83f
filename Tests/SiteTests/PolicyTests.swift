import Foundation
import Records
import Testing

@testable import Markup
@testable import Site

@Suite("The content security policy of the pages")
struct PolicyTests {
  @Test("Every page has one that asks for it, before anything that it speaks of, and nothing inside that it forbids")
  func pages() throws {
    let site = try MiniSite.withPolicy()
    try site.build()
    for (path, bytes) in try site.tree() where path.hasSuffix(".html") {
      let page = HTMLDocument(Array(bytes))
      let policies = page.all("meta").filter { $0["http-equiv"] == "Content-Security-Policy" }
      let policy = try #require(policies.first?["content"], "\(path)")
      #expect(policies.count == 1 && policy.hasPrefix("default-src 'none'"), "\(path): \(policy)")
      #expect(!policy.contains("unsafe"), "\(path)")
      let text = String(decoding: bytes, as: UTF8.self)
      let head = text.components(separatedBy: "Content-Security-Policy")[0]
      for mark in ["<script", "<style", "<link", "<img"] { #expect(!head.contains(mark), "\(path)") }
      let tree = try #require(page.root).tree
      #expect(!tree.names.contains { $0.hasPrefix("on") || $0 == "style" && path != "index.html" }, "\(path)")
      #expect(tree.numbers["style"].map { name in tree.attributes.contains { $0.name == name } } != true, "\(path)")
      for script in page.all("script") where script["type"] != "application/ld+json" {
        #expect(script["src"]?.hasPrefix("/") == true, "\(path)")
      }
    }
  }

  @Test("The style sheet inside the dashboard is allowed by its hash, and no other")
  func dashboard() throws {
    let site = try MiniSite.withPolicy()
    try site.build()
    let page = try site.text("index.html")
    let style = try #require(page.components(separatedBy: "<style>").last?.components(separatedBy: "</style>").first)
    #expect(!style.isEmpty)
    #expect(page.contains("style-src 'sha256-\(SHA256.base64(style.utf8))';"))
    #expect(page.components(separatedBy: "<style").count == 2)
  }
  @Test("Pages that a server's headers speak for say nothing themselves")
  func headers() throws {
    let site = try MiniSite()
    try site.build()
    #expect(try !site.text("index.html").contains("Content-Security-Policy"))
  }
}
