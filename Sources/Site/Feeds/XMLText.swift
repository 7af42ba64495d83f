/// Writes XML into bytes: names and attributes are ours, texts are escaped and freed of what XML 1.0 forbids.
struct XMLText {
  private(set) var bytes: [UInt8] = Array(#"<?xml version="1.0" encoding="utf-8"?>"#.utf8) + [10]

  /// Markup of our own.
  mutating func raw(_ markup: String) {
    bytes.append(contentsOf: markup.utf8)
  }

  mutating func line(_ name: String, _ text: String, attributes: KeyValuePairs<String, String> = [:]) {
    open(name, attributes)
    self.text(text)
    raw("</")
    raw(name)
    raw(">\n")
  }

  mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    tag(name, attributes)
    raw("/>\n")
  }

  mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    tag(name, attributes)
    raw(">")
  }

  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { self.text(UnsafeRawBufferPointer($0)) }
  }

  /// A text in UTF-8 where it lies.
  mutating func text(_ utf8: UnsafeRawBufferPointer) {
    var written = 0
    var place = 0
    while place < utf8.count {
      guard !Self.isPlain(utf8[place]), let (length, replacement) = Self.special(utf8[place...]) else {
        place += 1
        continue
      }
      bytes.append(contentsOf: utf8[written..<place])
      raw(replacement)
      place += length
      written = place
    }
    bytes.append(contentsOf: utf8[written...])
  }

  /// Whether a byte is one of those that most texts are made of, which stay as they are whatever follows.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "?")..<0xEF).contains(byte) || byte == UInt8(ascii: " ")
  }

  /// What stands for the character that these bytes begin with, and its length; nil for one that stays as it is.
  ///
  /// Control characters, U+FFFE and U+FFFF are not part of XML at all, not even as references.
  @inline(__always)
  private static func special(_ bytes: Slice<UnsafeRawBufferPointer>) -> (length: Int, replacement: String)? {
    switch bytes[bytes.startIndex] {
    case UInt8(ascii: "&"): (1, "&amp;")
    case UInt8(ascii: "<"): (1, "&lt;")
    case UInt8(ascii: ">"): (1, "&gt;")
    case UInt8(ascii: "\""): (1, "&quot;")
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): (1, " ")
    case 0..<0x20: (1, "")
    case 0xEF where bytes.starts(with: [0xEF, 0xBF, 0xBE]) || bytes.starts(with: [0xEF, 0xBF, 0xBF]): (3, "")
    default: nil
    }
  }

  private mutating func tag(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    raw("<")
    raw(name)
    for (key, value) in attributes {
      raw(" ")
      raw(key)
      raw("=\"")
      text(value)
      raw("\"")
    }
  }
}
