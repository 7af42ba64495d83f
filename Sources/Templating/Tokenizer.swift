/// Cuts a template into tags and pieces of text, none of which crosses a line's end.
struct Tokenizer {
  enum Token {
    case text(Range<Int>)
    case tag(Tag)
  }

  private let source: SourceText
  private var position = 0
  private var open = Array("{{".utf8)
  private var close = Array("}}".utf8)
  private var tokens: [Token] = []

  init(_ source: SourceText) {
    self.source = source
  }

  /// The tokens, in order.
  static func tokens(of source: SourceText) throws(TemplateError) -> [Token] {
    var tokenizer = Tokenizer(source)
    while tokenizer.position < source.bytes.count {
      try tokenizer.advance()
    }
    return tokenizer.tokens
  }

  private mutating func advance() throws(TemplateError) {
    if matches(open, at: position) {
      try readTag()
    } else {
      readText()
    }
  }

  private mutating func readText() {
    let start = position
    while position < source.bytes.count, position == start || !matches(open, at: position) {
      position += 1
      if source.bytes[position - 1] == UInt8(ascii: "\n") { break }
    }
    tokens.append(.text(start..<position))
  }

  private mutating func readTag() throws(TemplateError) {
    let start = position
    let inside = start + open.count
    let kind = Tag.Kind(sigil: inside < source.bytes.count ? source.bytes[inside] : nil)
    let closing = closing(of: kind, inside: inside)
    let first = kind == .value ? inside : inside + 1
    guard let end = find(closing, from: first) else {
      let wanted = String(decoding: closing, as: UTF8.self)
      throw source.error(at: start, "this tag is never closed: '\(wanted)' is missing.")
    }
    position = end + closing.count
    let tag = Tag(kind: kind, name: trimmed(first..<end), range: start..<position)
    if kind == .delimiters { try change(tag) }
    tokens.append(.tag(tag))
  }

  /// The bytes that end a tag; `{{{` and `{{=` have their own partners.
  private func closing(of kind: Tag.Kind, inside: Int) -> [UInt8] {
    if kind == .delimiters { return [UInt8(ascii: "=")] + close }
    let isTriple = kind == .raw && source.bytes[inside] == UInt8(ascii: "{")
    return isTriple ? [UInt8(ascii: "}")] + close : close
  }

  private mutating func change(_ tag: Tag) throws(TemplateError) {
    let parts = tag.name.utf8.split(whereSeparator: { $0.isSpace })
    guard parts.count == 2, !parts.contains(where: { $0.contains(UInt8(ascii: "=")) }) else {
      throw source.error(
        at: tag.range.lowerBound, "a change of delimiters is written {{=<% %>=}}: two marks, neither with a '='.")
    }
    open = Array(parts[0])
    close = Array(parts[1])
  }

  private func matches(_ mark: [UInt8], at index: Int) -> Bool {
    guard index + mark.count <= source.bytes.count else { return false }
    for (offset, byte) in mark.enumerated() where source.bytes[index + offset] != byte { return false }
    return true
  }

  private func find(_ mark: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + mark.count <= source.bytes.count {
      if matches(mark, at: index) { return index }
      index += 1
    }
    return nil
  }

  private func trimmed(_ range: Range<Int>) -> String {
    var slice = source.bytes[range]
    slice = slice.drop { $0.isSpace }
    while let last = slice.last, last.isSpace { slice.removeLast() }
    return String(decoding: slice, as: UTF8.self)
  }
}
