/// A pull reader over XML that recovers from everything and never fails.
///
/// ```swift
/// while let child = scanner.nextChild(of: depth) {
///   if child.name == "title" { title = scanner.content().text }
/// }
/// ```
/// It is ours and not libxml2's because libxml2's recovery loses data: it drops the text behind a bare ampersand
/// (`AT&T` becomes `AT`), the `<` of `x < y` and undeclared entities such as `&eacute;`, and lets every wrong end tag
/// close the innermost element, so that one unclosed `<br>` puts the second item of a feed inside the first.
///
/// Nothing is ever loaded from anywhere, and the expansions of the document's own entities are bounded by
/// ``XMLEntities/budget``. The time is linear in the input, however deep or broken.
public struct XMLScanner {
  /// Elements that are open at the place reached so far; 0 is the document.
  public var depth: Int { open.count }

  /// What relative addresses inside the current element are relative to: `xml:base`, else the document's own address.
  public var base: String { bases.last?.address ?? documentBase }

  /// Whether an `xml:base` says what ``base`` is.
  public var hasDeclaredBase: Bool { !bases.isEmpty }

  private let bytes: [UInt8]
  private let documentBase: String
  private let foldsCase: Bool
  private var lexer = XMLLexer()
  private var open: [OpenElement] = []
  private var namespaces: [Scope] = []
  private var bases: [Scope] = []
  /// True behind an empty tag (`<br/>`): the element is open, but has nothing in it.
  private var isAtEmpty = false

  private struct OpenElement {
    var name: Range<Int>
    var hash: UInt32
  }

  /// Something declared by an element for itself and what is inside it.
  private struct Scope {
    var depth: Int
    var prefix = ""
    var address: String
  }

  /// Where an element that lacks its end tag may have ended, with all that was so then.
  private struct Cut {
    var place: Int
    var text: Int
    var hasElements: Bool
    var open: [OpenElement]
    var namespaces: [Scope]
    var bases: [Scope]
  }

  /// Bytes that may still be read a second time, so that the time is linear whatever lacks its end.
  private var rereadable: Int

  /// How many open elements a wrong end tag may close to find its own; it is passed over when that lies further out.
  private static let reach = 64
  /// Attributes that count in a tag.
  private static let attributeLimit = 256

  /// A scanner at the start of a document.
  ///
  /// - Parameters:
  ///   - bytes: valid UTF-8, see ``TextEncoding/utf8(_:header:)``.
  ///   - base: the address of the document.
  ///   - foldsCase: names count and are given in lower case, for formats whose authors do not care.
  public init(utf8 bytes: [UInt8], base: String = "", foldsCase: Bool = false) {
    self.bytes = bytes
    self.foldsCase = foldsCase
    documentBase = base
    rereadable = bytes.count * 4
  }

  /// The next element directly inside the one at `depth`, behind whatever was left of the one before; nil at the end.
  ///
  /// An element's depth is ``depth`` right behind its start; it has ended when the answer is nil.
  public mutating func nextChild(of depth: Int) -> XMLTag? {
    let source = bytes
    return source.withUnsafeBufferPointer { bytes in
      closeEmpty()
      while open.count >= depth {
        switch lexer.next(bytes) {
        case .start(let name, let isEmpty):
          push(name, bytes)
          isAtEmpty = isEmpty
          if open.count == depth + 1 { return tag(name, bytes) }
          closeEmpty()
        case .end(let name): close(name, bytes)
        case .text, .verbatim, .other: break
        case .finished: return nil
        }
      }
      return nil
    }
  }

  /// The content of the element that began last, up to its end.
  ///
  /// - Parameter sibling: whether an element of a name, as ``XMLTag`` has it with its prefix, stands beside this one and never
  ///   in it. Where the end tag is missing and such an element begins directly inside, the content ends there.
  public mutating func content(endingAt sibling: (String) -> Bool = { _ in false }) -> XMLContent {
    let source = bytes
    return source.withUnsafeBufferPointer { bytes in
      let depth = open.count
      let start = lexer.position
      var end = start
      var text: [UInt8] = []
      var hasElements = false
      var cut: Cut?
      var isClosed = true
      closeEmpty()
      while open.count >= depth {
        end = lexer.position
        switch lexer.next(bytes) {
        case .start(let name, let isEmpty):
          if cut == nil, open.count == depth, sibling(self.text(name, bytes)) {
            cut = Cut(
              place: end, text: text.count, hasElements: hasElements, open: open, namespaces: namespaces, bases: bases)
          }
          hasElements = true
          if !isEmpty { push(name, bytes) }
        case .end(let name):
          close(name, bytes)
          isClosed = open.count >= depth - 1
        case .text(let range): lexer.appendText(range, of: bytes, to: &text)
        case .verbatim(let range): text.append(contentsOf: bytes[range])
        case .other: break
        case .finished:
          isClosed = false
          pop(to: depth - 1)
        }
      }
      if let cut, !isClosed, lexer.position - cut.place <= rereadable {
        rereadable -= lexer.position - cut.place
        lexer.rewind(to: cut.place)
        (open, namespaces, bases) = (cut.open, cut.namespaces, cut.bases)
        pop(to: depth - 1)
        (end, hasElements) = (cut.place, cut.hasElements)
        text.removeLast(text.count - cut.text)
      }
      let markup = hasElements ? String(decoding: bytes[start..<end], as: UTF8.self) : nil
      return XMLContent(text: String(decoding: text, as: UTF8.self), markup: markup)
    }
  }

  // MARK: Nesting

  private mutating func push(_ name: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    open.append(OpenElement(name: name, hash: hash(name, bytes)))
  }

  private mutating func closeEmpty() {
    guard isAtEmpty else { return }
    isAtEmpty = false
    pop(to: open.count - 1)
  }

  /// Closes the innermost open element of that name, and with it all that were left open inside it.
  private mutating func close(_ name: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    let hash = hash(name, bytes)
    var index = open.count - 1
    while index >= max(0, open.count - Self.reach) {
      if open[index].hash == hash, open[index].name.count == name.count { return pop(to: index) }
      index -= 1
    }
  }

  private mutating func pop(to count: Int) {
    open.removeLast(open.count - max(0, count))
    while let last = namespaces.last, last.depth > count { namespaces.removeLast() }
    while let last = bases.last, last.depth > count { bases.removeLast() }
  }

  /// FNV-1a; names of equal length and equal hash count as one.
  private func hash(_ name: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for index in name { hash = (hash ^ UInt32(foldsCase ? ASCII.lower(bytes[index]) : bytes[index])) &* 16_777_619 }
    return hash
  }

  // MARK: Tags

  private mutating func tag(_ name: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> XMLTag {
    var attributes: [XMLTag.Attribute] = []
    attributes.reserveCapacity(lexer.attributes.count)
    for attribute in lexer.attributes.prefix(Self.attributeLimit) {
      let name = text(attribute.name, bytes)
      guard !attributes.contains(where: { $0.name == name }) else { continue }
      attributes.append(XMLTag.Attribute(name: name, value: value(attribute.value, bytes)))
    }
    declare(attributes)
    let name = text(name, bytes)
    guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return XMLTag(prefix: "", name: name, namespace: namespace(of: ""), attributes: attributes)
    }
    let prefix = String(name[..<colon])
    return XMLTag(
      prefix: prefix, name: String(name[name.utf8.index(after: colon)...]), namespace: namespace(of: prefix),
      attributes: attributes)
  }

  private mutating func declare(_ attributes: [XMLTag.Attribute]) {
    for attribute in attributes {
      if attribute.name == "xmlns" {
        namespaces.append(Scope(depth: open.count, address: attribute.value))
      } else if attribute.name.hasPrefix("xmlns:") {
        namespaces.append(
          Scope(depth: open.count, prefix: String(attribute.name.dropFirst(6)), address: attribute.value))
      } else if attribute.name == "xml:base", let address = WebAddress.resolve(attribute.value, base: base) {
        bases.append(Scope(depth: open.count, address: address))
      }
    }
  }

  private func namespace(of prefix: String) -> String? {
    namespaces.last { $0.prefix == prefix }?.address
  }

  private func text(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
    foldsCase ? ASCII.lowercased(bytes[range]) : String(decoding: bytes[range], as: UTF8.self)
  }

  /// An attribute's value; line breaks and tabs in it are spaces.
  private mutating func value(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var value: [UInt8] = []
    value.reserveCapacity(range.count)
    lexer.appendText(range, of: bytes, to: &value)
    for index in value.indices where value[index] < 0x20 { value[index] = ASCII.space }
    return String(decoding: value, as: UTF8.self)
  }
}
