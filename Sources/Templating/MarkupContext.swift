/// Where in a page's markup a template's text has come to: a small state machine over HTML's bytes.
///
/// It decides, when a template is compiled, how the next value is written. It follows the HTML standard's tokenizer
/// as far as a template written with care needs it, and understands XML's CDATA.
struct MarkupContext: Hashable, Sendable {
  enum State: Hashable, Sendable {
    case text
    /// After `<`, or `</`.
    case tagOpen
    case tagName
    /// Inside a tag, where an attribute's name or the tag's end may come.
    case insideTag
    case attributeName
    case afterAttributeName
    case beforeValue
    case doubleQuoted
    case singleQuoted
    case unquoted
    case comment
    /// A document type, a processing instruction, or what HTML calls a bogus comment.
    case declaration
    case cdata
    /// Inside an element whose content holds no tags but its own end.
    case rawText
  }

  /// How far it is known which kind of address an attribute holds.
  enum Address: Hashable, Sendable {
    /// Nothing yet tells a relative address from one with a scheme.
    case open
    /// The template's own text says that it is relative, or has a scheme that is allowed.
    case safe
    /// The template's own text names a scheme that is not allowed.
    case unsafe
    /// The finished value is checked when it is written.
    case watched
  }

  /// Elements whose content is text up to their end tag, of the HTML standard's kinds RCDATA and raw text.
  private static let rawElements: Set<String> = [
    "title", "textarea", "script", "style", "iframe", "xmp", "noembed", "noframes",
  ]

  /// Elements whose content is code: no value of unknown origin is written there.
  private static let codeElements: Set<String> = ["script", "style"]

  private(set) var state = State.text
  /// The element that is open as raw text or whose start tag is being read; empty when it is not of that kind.
  private(set) var element = ""
  /// The attribute whose value is being read.
  var attribute = AttributeKind.plain
  var address = Address.open
  /// What was read of a name, an address' beginning or an end mark.
  var pending = ""
  private var isEndTag = false
  var closesItself = false
  /// A template tag stands where a tag's or an attribute's name could still go on.
  var isNameOpen = false
  /// An attribute's name may stand before this place, or none: a section held it.
  var isNameOptional = false

  /// What a byte of the template did, as far as the compiler must act on it.
  enum Event {
    case none
    /// An attribute's value ended that is checked as a whole.
    case watchedValueEnds
    /// A name goes on behind a template tag, so that nobody knows what it names.
    case nameGoesOn
  }

  /// Reads one byte of the template's own text.
  mutating func read(_ byte: UInt8) -> Event {
    switch state {
    case .text: if byte == UInt8(ascii: "<") { enter(.tagOpen) }
    case .tagOpen: readTagOpen(byte)
    case .tagName: readTagName(byte)
    case .insideTag, .afterAttributeName:
      let isEqualsSign = byte == UInt8(ascii: "=")
      if isNameOpen, !byte.endsName, !isEqualsSign || state == .insideTag { return .nameGoesOn }
      if isNameOptional, isEqualsSign { return .nameGoesOn }
      isNameOpen = false
      isNameOptional = isNameOptional && byte.isSpace
      readInsideTag(byte)
    case .attributeName: readAttributeName(byte)
    case .beforeValue: readBeforeValue(byte)
    case .doubleQuoted: return readQuoted(byte, quote: UInt8(ascii: "\""))
    case .singleQuoted: return readQuoted(byte, quote: UInt8(ascii: "'"))
    case .unquoted: readUnquoted(byte)
    case .comment: readUntil("-->", byte)
    case .cdata: readUntil("]]>", byte)
    case .declaration: readDeclaration(byte)
    case .rawText: readRawText(byte)
    }
    return .none
  }

  mutating func enter(_ next: State) {
    state = next
    pending = ""
    guard next == .text || next == .rawText || next == .insideTag else { return }
    attribute = .plain
    address = .open
    isEndTag = false
  }

  private mutating func append(_ byte: UInt8) {
    pending.unicodeScalars.append(Unicode.Scalar(byte.lowercased))
  }

  private mutating func readTagOpen(_ byte: UInt8) {
    if byte.isLetter {
      isEndTag = pending == "/"
      enter(.tagName)
      append(byte)
    } else if byte == UInt8(ascii: "/"), pending.isEmpty {
      append(byte)
    } else if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
      enter(.declaration)
      append(byte)
    } else {
      enter(byte == UInt8(ascii: "<") ? .tagOpen : .text)
    }
  }

  private mutating func readTagName(_ byte: UInt8) {
    guard byte.endsName else { return append(byte) }
    nameTag()
    readInsideTag(byte)
  }

  mutating func nameTag() {
    element = !isEndTag && Self.rawElements.contains(pending) ? pending : ""
    closesItself = false
    enter(.insideTag)
  }

  private mutating func readInsideTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): closeTag()
    case UInt8(ascii: "/"):
      enter(.insideTag)
      closesItself = true
    // Without a name before it, it begins one.
    case UInt8(ascii: "=") where state == .afterAttributeName: enter(.beforeValue)
    case _ where byte.isSpace: break
    default:
      closesItself = false
      enter(.attributeName)
      append(byte)
    }
  }

  private mutating func closeTag() {
    let isClosed = closesItself && !Self.codeElements.contains(element)
    closesItself = false
    if element.isEmpty || isClosed {
      element = ""
      enter(.text)
    } else {
      enter(.rawText)
    }
  }

  private mutating func readAttributeName(_ byte: UInt8) {
    guard byte == UInt8(ascii: "=") || byte.endsName else { return append(byte) }
    attribute = AttributeKind(name: pending)
    enter(.afterAttributeName)
    readInsideTag(byte)
  }

  private mutating func readBeforeValue(_ byte: UInt8) {
    address = .open
    switch byte {
    case UInt8(ascii: "\""): enter(.doubleQuoted)
    case UInt8(ascii: "'"): enter(.singleQuoted)
    case UInt8(ascii: ">"): closeTag()
    case _ where byte.isSpace: break
    default: enter(.unquoted)
    }
  }

  private mutating func readUnquoted(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") {
      closeTag()
    } else if byte.isSpace {
      enter(.insideTag)
    }
  }

  private mutating func readQuoted(_ byte: UInt8, quote: UInt8) -> Event {
    if byte == quote {
      let event: Event = attribute == .address && address == .watched ? .watchedValueEnds : .none
      enter(.insideTag)
      return event
    }
    guard attribute == .address, address == .open else { return .none }
    append(byte)
    guard "/?#:".utf8.contains(byte) else { return .none }
    address = AddressRule.allows(pending) ? .safe : .unsafe
    pending = ""
    return .none
  }

  private mutating func readDeclaration(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") { return enter(.text) }
    guard pending.utf8.count < 9 else { return }
    append(byte)
    if pending == "!--" {
      enter(.comment)
      // `<!-->` is a whole comment.
      pending = "--"
    }
    if pending == "![cdata[" { enter(.cdata) }
  }

  /// Keeps the last bytes of a comment or CDATA section, to see its end.
  private mutating func readUntil(_ mark: String, _ byte: UInt8) {
    guard mark.utf8.contains(byte) else { return pending = "" }
    append(byte)
    if pending.hasSuffix(mark) { return enter(.text) }
    if pending.utf8.count > 2 { pending.removeFirst() }
  }

  private mutating func readRawText(_ byte: UInt8) {
    guard !pending.isEmpty || byte == UInt8(ascii: "<") else { return }
    let end = "</" + element
    if pending == end, byte.endsName {
      isEndTag = true
      enter(.tagName)
      return readTagName(byte)
    }
    append(byte)
    if !end.hasPrefix(pending) { pending = byte == UInt8(ascii: "<") ? "<" : "" }
  }
}
