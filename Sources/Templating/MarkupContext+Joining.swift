/// What happens to a place where a template tag stands.
extension MarkupContext {
  /// Fixes what a tag's place leaves open: a name that a section or partial follows is complete.
  mutating func settle() {
    switch state {
    case .tagName:
      nameTag()
      isNameOpen = true
    case .attributeName:
      attribute = AttributeKind(name: pending)
      enter(.afterAttributeName)
      isNameOpen = true
    case .comment, .cdata, .rawText: pending = ""
    case .declaration: pending = "declaration"
    default: break
    }
  }

  /// Marks the address whose value the compiler now watches.
  mutating func watch() {
    address = .watched
    pending = ""
  }

  /// Whether an address' value begins here that must be watched before anything else is written.
  var needsWatch: Bool {
    (state == .doubleQuoted || state == .singleQuoted) && attribute == .address && address == .open
  }

  /// The place after a section that may or may not have been written, when the two ends agree.
  func joined(with other: MarkupContext) -> MarkupContext? {
    if self == other { return self }
    var left = self
    var right = other
    left.settle()
    right.settle()
    if left.isAmongAttributes, right.isAmongAttributes, left.element == right.element {
      left.isNameOptional = [left, right].contains { $0.isNameOptional || $0.state == .afterAttributeName }
      left.enter(.insideTag)
      left.closesItself = false
      left.isNameOpen = left.isNameOpen || right.isNameOpen
      right = left
    }
    return left == right ? left : nil
  }

  /// Whether a template of its own can stand here and lead on to this place again, whatever it writes.
  func isSame(as other: MarkupContext) -> Bool {
    var other = other
    (other.isNameOpen, other.isNameOptional) = (isNameOpen, isNameOptional)
    return self == other
  }

  private var isAmongAttributes: Bool {
    state == .insideTag || state == .afterAttributeName
  }

  /// The place in words, for errors.
  var description: String {
    switch state {
    case .text: "text"
    case .tagOpen, .tagName: "a tag's name"
    case .insideTag, .attributeName, .afterAttributeName: "a tag, among its attributes"
    case .beforeValue, .unquoted: "an attribute's value without quotes"
    case .doubleQuoted, .singleQuoted: "an attribute's value"
    case .comment: "a comment"
    case .declaration: "a declaration"
    case .cdata: "a CDATA section"
    case .rawText: "<\(element)>"
    }
  }
}
