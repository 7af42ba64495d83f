/// One `{{…}}` of a template.
struct Tag {
  enum Kind {
    case value
    case raw
    case section
    case inverted
    case close
    case comment
    case partial
    case parent
    case block
    case delimiters

    /// What the character after the opening delimiter announces.
    init(sigil: UInt8?) {
      switch sigil {
      case UInt8(ascii: "{"), UInt8(ascii: "&"): self = .raw
      case UInt8(ascii: "#"): self = .section
      case UInt8(ascii: "^"): self = .inverted
      case UInt8(ascii: "/"): self = .close
      case UInt8(ascii: "!"): self = .comment
      case UInt8(ascii: ">"): self = .partial
      case UInt8(ascii: "<"): self = .parent
      case UInt8(ascii: "$"): self = .block
      case UInt8(ascii: "="): self = .delimiters
      default: self = .value
      }
    }
  }

  let kind: Kind
  /// What stands inside, without its sigil and the spaces around.
  let name: String
  /// The bytes from the opening delimiter to the closing one.
  let range: Range<Int>

  /// Whether this tag can be alone on its line, which is then taken away with it.
  var canStandAlone: Bool { kind != .value && kind != .raw }

  /// Whether the tag needs a closing one.
  var opens: Bool {
    switch kind {
    case .section, .inverted, .parent, .block: true
    default: false
    }
  }
}
