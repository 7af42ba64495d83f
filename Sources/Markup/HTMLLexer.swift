/// Cuts a fragment of HTML into tags and texts, as browsers do, but keeps what they would lose: a `<` whose tag never
/// ends is text. Knows nothing of nesting.
struct HTMLLexer {
  /// One token; the ranges are places in the source.
  enum Token {
    /// Characters with references.
    case text(Range<Int>)
    /// Characters as they are, from a CDATA section.
    case verbatim(Range<Int>)
    /// `<name …>`, its attributes in ``HTMLLexer/attributes``.
    case start(name: Range<Int>, isEmpty: Bool)
    /// `</name>`.
    case end(name: Range<Int>)
    /// Comments, declarations, instructions.
    case other
    /// The end of the source.
    case finished
  }

  /// An attribute in the source.
  struct Attribute {
    var name: Range<Int>
    /// Without its quotes.
    var value: Range<Int>
  }

  /// Behind the last token.
  private(set) var position = 0
  /// Of the last start tag.
  private(set) var attributes: [Attribute] = []
  /// Behind the last `>` of the source, where no tag can end any more; 0 once a tag was found to have no end.
  private var lastTagEnd: Int
  /// False once the end of a comment was looked for in vain.
  private var mayEndComment = true

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    lastTagEnd = (bytes.lastIndex(of: UInt8(ascii: ">")) ?? -1) + 1
  }

  /// The next token.
  mutating func next(_ bytes: UnsafeBufferPointer<UInt8>) -> Token {
    guard position < bytes.count else { return .finished }
    let start = position
    if isMarkup(bytes, at: start) {
      switch bytes[start + 1] {
      case UInt8(ascii: "/"): return endTag(bytes)
      case UInt8(ascii: "!"): return declaration(bytes)
      case UInt8(ascii: "?"):
        skip(past: UInt8(ascii: ">"), in: bytes)
        return .other
      default: if let tag = startTag(bytes) { return tag }
      }
    }
    position = textEnd(bytes, from: start + 1)
    return .text(start..<position)
  }

  /// Moves behind the end tag of a raw element, such as `script`, whose start tag was the last token; to the end of the
  /// source where there is none.
  mutating func skipRaw(_ name: StaticString, _ bytes: UnsafeBufferPointer<UInt8>) {
    var index = position
    while let found = ByteSearch.next("</", in: bytes, from: index) {
      index = found + 2
      let behind = index + name.utf8CodeUnitCount
      guard ByteSearch.holds(name, in: bytes, at: index), behind < bytes.count, Self.endsName(bytes[behind]) else {
        continue
      }
      position = behind
      skip(past: UInt8(ascii: ">"), in: bytes)
      return
    }
    position = bytes.count
  }

  // MARK: Text

  private func isMarkup(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "<"), index + 1 < lastTagEnd else { return false }
    let next = bytes[index + 1]
    if next == UInt8(ascii: "/") {
      return index + 2 < bytes.count && (ASCII.isLetter(bytes[index + 2]) || bytes[index + 2] == UInt8(ascii: ">"))
    }
    return ASCII.isLetter(next) || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
  }

  private func textEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while let found = ByteSearch.next(UInt8(ascii: "<"), in: bytes, from: index) {
      if isMarkup(bytes, at: found) { return found }
      index = found + 1
    }
    return bytes.count
  }

  // MARK: Tags

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  private func nameEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, !Self.endsName(bytes[index]) { index += 1 }
    return index
  }

  private mutating func endTag(_ bytes: UnsafeBufferPointer<UInt8>) -> Token {
    let first = position + 2
    let last = nameEnd(bytes, from: first)
    position = last
    skip(past: UInt8(ascii: ">"), in: bytes)
    return .end(name: first..<last)
  }

  /// Nil, and the position unchanged, where the tag does not end.
  private mutating func startTag(_ bytes: UnsafeBufferPointer<UInt8>) -> Token? {
    let start = position
    let first = position + 1
    let last = nameEnd(bytes, from: first)
    position = last
    attributes.removeAll(keepingCapacity: true)
    while position < lastTagEnd {
      switch bytes[position] {
      case UInt8(ascii: ">"):
        position += 1
        return .start(name: first..<last, isEmpty: bytes[position - 2] == UInt8(ascii: "/"))
      case 0...0x20, UInt8(ascii: "/"): position += 1
      default: attribute(bytes)
      }
    }
    position = start
    lastTagEnd = 0
    return nil
  }

  private mutating func attribute(_ bytes: UnsafeBufferPointer<UInt8>) {
    let first = position
    position += 1
    while position < bytes.count, !Self.endsName(bytes[position]), bytes[position] != UInt8(ascii: "=") {
      position += 1
    }
    let name = first..<position
    skipSpace(bytes)
    guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
      attributes.append(Attribute(name: name, value: position..<position))
      return
    }
    position += 1
    skipSpace(bytes)
    attributes.append(Attribute(name: name, value: value(bytes)))
  }

  private mutating func value(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    guard position < bytes.count else { return position..<position }
    let quote = bytes[position]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let last = ByteSearch.next(quote, in: bytes, from: position + 1)
    {
      let first = position + 1
      position = last + 1
      return first..<last
    }
    let first = position
    while position < bytes.count, bytes[position] > 0x20, bytes[position] != UInt8(ascii: ">") { position += 1 }
    return first..<position
  }

  private mutating func skipSpace(_ bytes: UnsafeBufferPointer<UInt8>) {
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
  }

  // MARK: Declarations

  private mutating func declaration(_ bytes: UnsafeBufferPointer<UInt8>) -> Token {
    if ByteSearch.holds("<![cdata[", in: bytes, at: position) {
      let first = position + 9
      let last = ByteSearch.next("]]>", in: bytes, from: first) ?? bytes.count
      position = min(last + 3, bytes.count)
      return .verbatim(first..<last)
    }
    if mayEndComment, ByteSearch.holds("<!--", in: bytes, at: position) {
      if let end = ByteSearch.next("-->", in: bytes, from: position + 2) {
        position = end + 3
        return .other
      }
      mayEndComment = false
    }
    skip(past: UInt8(ascii: ">"), in: bytes)
    return .other
  }

  private mutating func skip(past byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) {
    position = (ByteSearch.next(byte, in: bytes, from: position) ?? bytes.count - 1) + 1
  }
}
