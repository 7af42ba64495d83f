/// An element of a document: its name, attributes, text and neighbours. A value; the document behind it is shared.
public struct MarkupElement: Sendable {
  let tree: MarkupTree
  let index: Int

  private var node: MarkupTree.Node { tree.nodes[index] }

  /// The name of the tag; in lower case in HTML.
  public var name: String { tree.names[Int(node.name)] }

  /// The value of an attribute, references decoded; nil when it is absent.
  public subscript(attribute: String) -> String? {
    tree.numbers[attribute].flatMap { tree.value(of: $0, at: index) }
      .map { String(decoding: tree.characters($0), as: UTF8.self) }
  }

  /// The tokens of its `class`.
  public var classes: [String] {
    (self["class"] ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Whether its `class` holds the token.
  public func hasClass(_ token: String) -> Bool {
    tree.numbers["class"].flatMap { tree.value(of: $0, at: index) }
      .map { Self.holds(Array(token.utf8), in: tree.characters($0)) } ?? false
  }

  // MARK: Text

  /// All the text inside it in order, without scripts and styles; white space (U+00A0 with it) collapsed to single
  /// spaces and trimmed, with a space where an element breaks the line.
  public var text: String {
    var text = CollapsedText(capacity: 64)
    var child = index + 1
    while child < Int(node.end) {
      let inner = tree.nodes[child]
      guard inner.isElement else {
        tree.characters(inner.range).withUnsafeBufferPointer { text.append($0) }
        child += 1
        continue
      }
      let name = tree.names[Int(inner.name)]
      if !HTMLNames.inline.contains(name) { text.space() }
      child = name == "script" || name == "style" ? Int(inner.end) : child + 1
    }
    return text.text
  }

  // MARK: Neighbours

  /// Child elements.
  public var children: [MarkupElement] {
    childIndices.filter { tree.nodes[$0].isElement }.map { MarkupElement(tree: tree, index: $0) }
  }

  /// The element around it.
  public var parent: MarkupElement? {
    node.parent >= 0 ? MarkupElement(tree: tree, index: Int(node.parent)) : nil
  }

  /// The next sibling element.
  public var next: MarkupElement? {
    siblingIndices.first { tree.nodes[$0].isElement }.map { MarkupElement(tree: tree, index: $0) }
  }

  /// The sibling elements behind it.
  public var following: [MarkupElement] {
    siblingIndices.filter { tree.nodes[$0].isElement }.map { MarkupElement(tree: tree, index: $0) }
  }

  private var childIndices: some Sequence<Int> {
    sequence(first: index + 1) { Int(tree.nodes[$0].end) }.lazy.prefix { $0 < Int(node.end) }
  }

  private var siblingIndices: some Sequence<Int> {
    let end = parent.map { Int($0.node.end) } ?? Int(node.end)
    return sequence(first: Int(node.end)) { Int(tree.nodes[$0].end) }.lazy.prefix { $0 < end }
  }

  // MARK: Queries

  /// The elements inside it, at any depth, that fit every given condition, in the order of the document.
  ///
  /// - Parameters:
  ///   - tag: the name of the tag, in lower case.
  ///   - token: one of the tokens of `class`.
  ///   - id: the value of `id`.
  ///   - attribute: an attribute that must be there.
  public func all(
    _ tag: String? = nil, class token: String? = nil, id: String? = nil, attribute: String? = nil
  ) -> [MarkupElement] {
    guard let query = MarkupQuery(tree, tag: tag, token: token, id: id, attribute: attribute) else { return [] }
    return ((index + 1)..<Int(node.end)).filter { query.fits($0, in: tree) }
      .map { MarkupElement(tree: tree, index: $0) }
  }

  /// The first of ``all(_:class:id:attribute:)``.
  public func first(
    _ tag: String? = nil, class token: String? = nil, id: String? = nil, attribute: String? = nil
  ) -> MarkupElement? {
    guard let query = MarkupQuery(tree, tag: tag, token: token, id: id, attribute: attribute) else { return nil }
    return ((index + 1)..<Int(node.end)).first { query.fits($0, in: tree) }
      .map { MarkupElement(tree: tree, index: $0) }
  }

  /// Whether a list of tokens holds one.
  static func holds(_ token: [UInt8], in list: ArraySlice<UInt8>) -> Bool {
    guard list.count >= token.count else { return false }
    return list.split(whereSeparator: ASCII.isSpace).contains { $0.elementsEqual(token) }
  }
}
