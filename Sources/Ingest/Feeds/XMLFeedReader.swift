internal import Markup

/// Reads a feed of XML item by item: the elements of each item are collected as they came and handed to an adapter.
struct XMLFeedReader {
  private var scanner: XMLScanner
  private var modules = FeedModules()
  private var root: FeedRoot?
  /// The feed's own page, as far as it is named before the first item.
  private var page: String?
  private var heading: [FeedElement] = []
  private var items: [FeedItem] = []
  private var isCut = false

  /// How deep containers may lie in each other; feeds use three levels.
  private static let containerDepth = 16

  /// The feed in a document; nil when it holds none.
  static func read(_ utf8: [UInt8], base: String) -> Feed? {
    var reader = XMLFeedReader(scanner: XMLScanner(utf8: utf8, base: base, foldsCase: true))
    reader.readContainer(depth: 0, level: 0)
    guard let root = reader.root else { return nil }
    let heading = FeedHeading(reader.heading, isAtom: root.isAtom)
    return Feed(
      version: root.version, title: heading.title, link: heading.link, items: reader.items, isCut: reader.isCut)
  }

  private init(scanner: XMLScanner) {
    self.scanner = scanner
  }

  private var isAtom: Bool { root?.isAtom ?? false }

  /// Reads what lies directly in a container: the document, `rss`, `channel`, `feed`.
  private mutating func readContainer(depth: Int, level: Int) {
    while let tag = scanner.nextChild(of: depth) {
      guard let name = FeedName(module: modules.module(of: tag), name: tag.name) else {
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

  /// Reads an item, and those that lie inside it because it was never closed. Iterates, because a hostile feed nests
  /// deeply.
  private mutating func readItem(_ tag: XMLTag) {
    if items.isEmpty { page = FeedLinks(heading).page.flatMap { WebAddress.isWeb($0) ? $0 : nil } }
    var item: FeedItemAdapter? = FeedItemAdapter(tag: tag, elements: [], isAtom: isAtom)
    var containers = [Container(depth: scanner.depth, isItem: true)]
    while let container = containers.last {
      guard let tag = scanner.nextChild(of: container.depth) else {
        // Nothing ended it: the document did.
        if item != nil, scanner.depth >= container.depth { isCut = true }
        if container.isItem { finish(&item) }
        containers.removeLast()
        continue
      }
      guard let name = FeedName(module: modules.module(of: tag), name: tag.name) else { continue }
      switch name {
      case .item where containers.count < Self.containerDepth:
        finish(&item)
        item = FeedItemAdapter(tag: tag, elements: [], isAtom: isAtom)
        containers.append(Container(depth: scanner.depth, isItem: true))
      case .mediaGroup, .mediaContent, .podcastCategory:
        item?.elements.append(FeedElement(name: name, tag: tag, content: .empty, base: base))
        if containers.count < Self.containerDepth { containers.append(Container(depth: scanner.depth, isItem: false)) }
      case .rss, .rdf, .feed, .channel, .item: continue
      default: item?.elements.append(element(name, tag))
      }
    }
  }

  /// An element whose children count: an item, or a group within one.
  private struct Container {
    var depth: Int
    var isItem: Bool
  }

  private mutating func finish(_ item: inout FeedItemAdapter?) {
    if let adapter = item { items.append(adapter.item) }
    item = nil
  }

  /// What relative addresses in an item are relative to: `xml:base`, else the feed's own page, else the feed's address.
  private var base: String {
    scanner.hasDeclaredBase ? scanner.base : page ?? scanner.base
  }

  private mutating func element(_ name: FeedName, _ tag: XMLTag) -> FeedElement {
    let base = base
    return FeedElement(name: name, tag: tag, content: scanner.content(endingAt: name.ends(before:)), base: base)
  }
}
