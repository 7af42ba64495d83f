/// Cuts XML into constructs and knows nothing of nesting or names.
struct XMLLexer {
  /// One construct; the ranges are places in the source.
  enum Construct {
    /// `<name …>`, its attributes in ``XMLLexer/attributes``.
    case start(name: Range<Int>, isEmpty: Bool)
    /// `</name>`.
    case end(name: Range<Int>)
    /// Characters with references.
    case text(Range<Int>)
    /// Characters as they are.
    case verbatim(Range<Int>)
    /// Comments, instructions, the document type.
    case other
    /// The end of the source.
    case finished
  }

  /// An attribute in the source.
  struct Attribute {
    var name: Range<Int>
    /// Without its quotes; empty where it has none.
    var value: Range<Int>
  }

  /// Behind the last construct.
  private(set) var position = 0
  /// Where the last construct began.
  private(set) var start = 0
  /// Of the last start tag.
  private(set) var attributes: [Attribute] = []
  /// Entities of the document type.
  private(set) var entities = XMLEntities()
  /// False once the end of a comment was looked for in vain, so that no document makes us look twice.
  private var mayEndComment = true
  /// The same of the end of an instruction.
  private var mayEndInstruction = true

  /// The next construct.
  mutating func next(_ bytes: UnsafeBufferPointer<UInt8>) -> Construct {
    start = position
    guard position < bytes.count else { return .finished }
    guard isMarkup(bytes, at: position) else {
      position = textEnd(bytes, from: position)
      return .text(start..<position)
    }
    switch bytes[position + 1] {
    case UInt8(ascii: "/"): return endTag(bytes)
    case UInt8(ascii: "!"): return declaration(bytes)
    case UInt8(ascii: "?"):
      return instruction(bytes)
    default: return startTag(bytes)
    }
  }

  /// Goes back to where a construct began.
  mutating func rewind(to place: Int) {
    position = place
  }

  // MARK: Text

  /// Whether a `<` begins markup; in `x < 3` it does not.
  private func isMarkup(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    if next == UInt8(ascii: "/") {
      return index + 2 < bytes.count && (ASCII.isNameStart(bytes[index + 2]) || bytes[index + 2] == UInt8(ascii: ">"))
    }
    return ASCII.isNameStart(next) || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
  }

  private func textEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while let found = ByteSearch.next(UInt8(ascii: "<"), in: bytes, from: index) {
      if found > start, isMarkup(bytes, at: found) { return found }
      index = found + 1
    }
    return bytes.count
  }

  // MARK: Tags

  private func nameEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "<") { break }
      index += 1
    }
    return index
  }

  private mutating func endTag(_ bytes: UnsafeBufferPointer<UInt8>) -> Construct {
    let first = position + 2
    let last = nameEnd(bytes, from: first)
    position = last
    while position < bytes.count, bytes[position] != UInt8(ascii: ">"), bytes[position] != UInt8(ascii: "<") {
      position += 1
    }
    if position < bytes.count, bytes[position] == UInt8(ascii: ">") { position += 1 }
    return .end(name: first..<last)
  }

  private mutating func startTag(_ bytes: UnsafeBufferPointer<UInt8>) -> Construct {
    let first = position + 1
    let last = nameEnd(bytes, from: first)
    position = last
    attributes.removeAll(keepingCapacity: true)
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: ">"):
        position += 1
        return .start(name: first..<last, isEmpty: false)
      case UInt8(ascii: "/") where position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: ">"):
        position += 2
        return .start(name: first..<last, isEmpty: true)
      case UInt8(ascii: "<"): return .start(name: first..<last, isEmpty: false)
      case 0...0x20, UInt8(ascii: "/"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "="): position += 1
      default: attribute(bytes)
      }
    }
    return .start(name: first..<last, isEmpty: false)
  }

  private mutating func attribute(_ bytes: UnsafeBufferPointer<UInt8>) {
    let first = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte <= 0x20 || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<")
        || byte == UInt8(ascii: "/")
      {
        break
      }
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
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      position += 1
      let first = position
      let last = quotedEnd(bytes, quote: quote)
      position = last < bytes.count && bytes[last] == quote ? last + 1 : last
      return first..<last
    }
    let first = position
    while position < bytes.count, bytes[position] > 0x20, bytes[position] != UInt8(ascii: ">"),
      bytes[position] != UInt8(ascii: "<")
    { position += 1 }
    return first..<position
  }

  /// Where a quoted value ends. A `>` and behind it a `<` before the closing quote mean that the quote was forgotten.
  private func quotedEnd(_ bytes: UnsafeBufferPointer<UInt8>, quote: UInt8) -> Int {
    var tagEnd: Int?
    var index = position
    while index < bytes.count {
      let byte = bytes[index]
      if byte == quote { return index }
      if byte == UInt8(ascii: ">"), tagEnd == nil { tagEnd = index }
      if byte == UInt8(ascii: "<"), let tagEnd { return tagEnd }
      index += 1
    }
    return tagEnd ?? index
  }

  private mutating func skipSpace(_ bytes: UnsafeBufferPointer<UInt8>) {
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
  }

  // MARK: Declarations

  private mutating func declaration(_ bytes: UnsafeBufferPointer<UInt8>) -> Construct {
    if ByteSearch.holds("<!--", in: bytes, at: position) {
      if mayEndComment, let end = ByteSearch.next("-->", in: bytes, from: position + 4) {
        position = end + 3
      } else {
        mayEndComment = false
        skipTag(bytes)
      }
      return .other
    }
    if ByteSearch.holds("<![cdata[", in: bytes, at: position) {
      let first = position + 9
      let last = ByteSearch.next("]]>", in: bytes, from: first) ?? bytes.count
      position = min(last + 3, bytes.count)
      return .verbatim(first..<last)
    }
    if ByteSearch.holds("<!doctype", in: bytes, at: position) {
      position = entities.readDocumentType(bytes, from: position + 9)
    } else {
      skipTag(bytes)
    }
    return .other
  }

  private mutating func instruction(_ bytes: UnsafeBufferPointer<UInt8>) -> Construct {
    if mayEndInstruction, let end = ByteSearch.next("?>", in: bytes, from: position) {
      position = end + 2
    } else {
      mayEndInstruction = false
      skipTag(bytes)
    }
    return .other
  }

  /// Moves behind the next `>`.
  private mutating func skipTag(_ bytes: UnsafeBufferPointer<UInt8>) {
    position = (ByteSearch.next(UInt8(ascii: ">"), in: bytes, from: position) ?? bytes.count - 1) + 1
  }

  /// Appends the characters of a text, references decoded.
  mutating func appendText(
    _ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
  ) {
    let text = UnsafeBufferPointer(rebasing: bytes[range])
    if entities.isEmpty {
      CharacterReference.appendDecoded(text, place: .xml, to: &output)
    } else {
      entities.appendExpanded(text, to: &output)
    }
  }
}
