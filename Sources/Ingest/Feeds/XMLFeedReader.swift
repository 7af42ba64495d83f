internal import Markup

/// Reads a feed of XML item by item: the elements of each item are collected as they came and handed to an adapter.
struct XMLFeedReader {
  private var scanner: XMLScanner
  private var root: FeedRoot?
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
        if root == nil { root = FeedRoot(version: .rss20, isAtom: tag.name == "entry") }
        readItem(tag)
      default: heading.append(element(name, tag))
      }
    }
  }

  private mutating func readItem(_ tag: XMLTag) {
    var elements: [FeedElement] = []
    collect(into: &elements, depth: scanner.depth)
    items.append(FeedItemAdapter(tag: tag, elements: elements, isAtom: isAtom).item)
  }

  private mutating func collect(into elements: inout [FeedElement], depth: Int) {
    while let tag = scanner.nextChild(of: depth) {
      guard let name = FeedName(module: FeedModules.module(of: tag), name: tag.name) else { continue }
      switch name {
      case .mediaGroup: collect(into: &elements, depth: scanner.depth)
      case .mediaContent:
        let base = scanner.base
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

  private mutating func element(_ name: FeedName, _ tag: XMLTag) -> FeedElement {
    let base = scanner.base
    return FeedElement(name: name, tag: tag, content: scanner.content(), base: base)
  }
}
