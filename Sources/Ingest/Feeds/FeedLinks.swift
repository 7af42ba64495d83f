internal import Markup

/// The links among the elements of a feed or an item.
struct FeedLinks {
  /// The page for readers.
  private(set) var page: String?
  /// Files, from `rel="enclosure"`.
  private(set) var enclosures: [FeedItem.Enclosure] = []

  /// The links, whether they are written as text (RSS) or as `href` (Atom), which feeds mix.
  init(_ elements: [FeedElement]) {
    var texts: [String] = []
    var pages: [String] = []
    var others: [String] = []
    for link in elements where link.name == .link {
      guard let href = link.tag["href"] else {
        if let address = link.address(link.text), Self.relation(link.tag) == "alternate" { texts.append(address) }
        continue
      }
      guard let address = link.address(href) else { continue }
      let type = link.tag["type"]?.lowercased()
      switch Self.relation(link.tag) {
      case "alternate":
        if Self.isPage(type) { pages.append(address) } else { others.append(address) }
      case "enclosure": enclosures.append(FeedItem.Enclosure(url: address, type: type))
      default: break
      }
    }
    page = texts.first ?? pages.first ?? others.first
  }

  /// The relation, also where it is written as its address in the registry of relations.
  private static func relation(_ tag: XMLTag) -> String {
    let relation = tag["rel"]?.lowercased().split(separator: "/").last
    return relation.map(String.init) ?? "alternate"
  }

  private static func isPage(_ type: String?) -> Bool {
    guard let type else { return true }
    return type.contains("html") || type == "text/plain"
  }
}
