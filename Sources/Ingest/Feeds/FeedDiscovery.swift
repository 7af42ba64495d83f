internal import Markup

/// Finds the feeds that a page announces.
public enum FeedDiscovery {
  /// Absolute addresses of the feeds in `<link rel="alternate">`, each once, in the order of the page. Nothing is
  /// guessed.
  ///
  /// - Parameters:
  ///   - bytes: the page.
  ///   - base: the address that it was fetched from.
  ///   - contentType: the `Content-Type` header, when there was one.
  public static func feeds(inHTML bytes: [UInt8], base: String, contentType: String? = nil) -> [String] {
    let page = HTMLDocument(bytes, contentType: contentType)
    let base = page.first("base", attribute: "href")?["href"].flatMap { WebAddress.resolve($0, base: base) } ?? base
    var found: [String] = []
    for link in page.all("link", attribute: "href") {
      let relations = (link["rel"] ?? "").lowercased().split(whereSeparator: \.isWhitespace)
      let type = (link["type"] ?? "").lowercased().prefix { $0 != ";" }.trimmingPrefix(while: \.isWhitespace)
      guard relations.contains("alternate") || relations.contains("feed"), types.contains(String(type)),
        let address = link["href"].flatMap({ WebAddress.resolve($0, base: base) }), WebAddress.isWeb(address),
        !found.contains(address)
      else { continue }
      found.append(address)
    }
    return found
  }

  private static let types: Set<String> = [
    "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml", "application/rss",
    "application/atom", "text/rss+xml", "text/atom+xml",
  ]
}
