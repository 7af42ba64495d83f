internal import Markup

/// The files and the picture among the elements of an item.
struct FeedItemMedia {
  private(set) var enclosures: [FeedItem.Enclosure] = []
  private(set) var image: String?
  private var seen: Set<String> = []

  /// The files in the order of the item, each address once; the picture from the most to the least explicit.
  init(_ elements: [FeedElement], links: FeedLinks) {
    for element in elements where element.name == .enclosure || element.name == .mediaContent {
      guard let url = element.address(element.tag["url"] ?? element.tag["href"]) else { continue }
      let type = element.tag["type"]?.nonEmpty ?? (element.tag["medium"] == "image" ? "image" : nil)
      add(FeedItem.Enclosure(url: url, type: type))
    }
    for enclosure in links.enclosures { add(enclosure) }
    image =
      elements.first([.podcastImage, .mediaThumbnail]) { $0.address($0.tag["href"] ?? $0.tag["url"] ?? $0.text) }
      ?? enclosures.first { $0.type?.hasPrefix("image") ?? false }?.url
  }

  private mutating func add(_ enclosure: FeedItem.Enclosure) {
    if seen.insert(enclosure.url).inserted { enclosures.append(enclosure) }
  }
}
