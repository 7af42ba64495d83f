import Foundation
import Testing

@testable import Site

/// Follows every relative link of every page of a built site.
struct LinkCheck {
  let site: MiniSite
  let base: String

  init(_ site: MiniSite, base: String) {
    self.site = site
    self.base = base
  }

  func run() throws {
    let tree = try site.tree()
    for (path, bytes) in tree where path.hasSuffix(".html") {
      let text = String(decoding: bytes, as: UTF8.self)
      for match in text.matches(of: /(?:href|src|action)="([^"]*)"/) {
        let address = String(match.1)
        guard !address.contains("://"), !address.hasPrefix("data:"), !address.isEmpty else { continue }
        try follow(address, from: path, text, tree)
      }
    }
  }

  private func follow(_ address: String, from page: String, _ text: String, _ tree: [String: Data]) throws {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let target = String(parts[0].prefix { $0 != "?" })
    var html = text
    if !target.isEmpty {
      guard target.hasPrefix(base + "/") else {
        Issue.record("\(page): \(address) leaves the site's base")
        return
      }
      let path = String(target.dropFirst(base.count + 1))
      let file = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
      guard let bytes = tree[file] else {
        Issue.record("\(page): \(address) leads nowhere")
        return
      }
      html = String(decoding: bytes, as: UTF8.self)
    }
    if parts.count == 2, !html.contains("id=\"\(parts[1])\"") {
      Issue.record("\(page): \(address) has no anchor")
    }
  }
}
