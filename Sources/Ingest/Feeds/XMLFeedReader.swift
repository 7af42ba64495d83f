internal import Markup

/// Reads a feed of XML item by item: the elements of each item are collected as they came and handed to an adapter.
struct XMLFeedReader {
  private var scanner: XMLScanner
  private var root: FeedRoot?
  /// The feed's own page, once an item needed it.
  private var page: String?
  private var heading: [FeedElement] = []
  private var items: [FeedItem] = []

  /// How deep containers may lie in each other; feeds use three levels.
  private static let containerDepth = 16

  /// The feed in a document; nil when it holds none.
  static func read(_ utf8: [UInt8], base: String) -> Feed? {
    var reader = XMLFeedReader(scanner: XMLScanner(utf8: utf8, base: base, foldsCase: true))
    reader.readContainer(depth: 0, level: 0)
    guard let root = reader.root else { return nil }
    let heading = FeedHeading(reader.heading, isAtom: root.isAtom)
    return Feed(version: root.version, title: heading.title, link: heading.link, items: reader.items)
  }

  private init(scanner: XMLScanner) {
    self.scanner = scanner
  }

  private var isAtom: Bool { root?.isAtom ?? false }

  /// Reads what lies directly in a container: the document, `rss`, `channel`, `feed`.
  private mutating func readContainer(depth: Int, level: Int) {
    while let tag = scanner.nextChild(of: depth) {
      guard let name = FeedName(module: FeedModules.module(of: tag), name: tag.name) else {
        if level == 0, root == nil { readContainer(depth: scanner.depth, level: level + 1) }
        continue
      }
      switch name {
      case .rss, .rdf, .feed, .channel:
        if root == nil { root = FeedRoot(name, tag) }
        guard level < Self.containerDepth else { continue }
        readContainer(depth: scanner.depth, level: level + 1)
      case .item:
        if root == nil { root = FeedRoot(name, tag) }
        readItem(tag)
      default: heading.append(element(name, tag))
      }
    }
  }

  private mutating func readItem(_ tag: XMLTag) {
    if page == nil { page = FeedLinks(heading).page.flatMap { WebAddress.isWeb($0) ? $0 : nil } }
    var elements: [FeedElement] = []
    collect(into: &elements, depth: scanner.depth)
    items.append(FeedItemAdapter(tag: tag, elements: elements, isAtom: isAtom).item)
  }

  private mutating func collect(into elements: inout [FeedElement], depth: Int) {
    while let tag = scanner.nextChild(of: depth) {
      guard let name = FeedName(module: FeedModules.module(of: tag), name: tag.name) else { continue }
      switch name {
      case .mediaGroup: collect(into: &elements, depth: scanner.depth)
      case .mediaContent, .podcastCategory:
        // Both may hold others of their kind.
        let base = base
        let place = elements.count
        collect(into: &elements, depth: scanner.depth)
        elements.insert(FeedElement(name: name, tag: tag, content: .empty, base: base), at: place)
      case .rss, .rdf, .feed, .channel: continue
      case .item:
        // The item before was never closed.
        readItem(tag)
      default: elements.append(element(name, tag))
      }
    }
  }

  /// What relative addresses in an item are relative to: `xml:base`, else the feed's own page, else the feed's address.
  private var base: String {
    scanner.hasDeclaredBase ? scanner.base : page ?? scanner.base
  }

  private mutating func element(_ name: FeedName, _ tag: XMLTag) -> FeedElement {
    let base = base
    return FeedElement(name: name, tag: tag, content: scanner.content(), base: base)
  }
}
