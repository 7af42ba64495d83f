/// What is known of the tags of HTML.
enum HTMLNames {
  /// Elements whose content is no text for readers; it is left out with them.
  static let unreadable: [StaticString] = ["script", "style", "iframe", "noembed", "noframes"]

  /// Elements that have no end tag.
  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
  ]

  /// Elements that run within a line; all others stand for a break between words.
  static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "mark", "q", "ruby", "s", "samp", "script", "small", "span", "strike", "strong", "style", "sub", "sup",
    "time", "tt", "u",
    "var", "wbr",
  ]

  /// The name of a tag in lower case, without a prefix (`xhtml:b`).
  static func name(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let name = bytes[range]
    guard let colon = name.lastIndex(of: UInt8(ascii: ":")) else { return ASCII.lowercased(name) }
    return ASCII.lowercased(name[(colon + 1)...])
  }

  /// The entry of ``unreadable`` that a start tag opens.
  static func unreadable(_ name: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> StaticString? {
    unreadable.first { $0.utf8CodeUnitCount == name.count && ByteSearch.holds($0, in: bytes, at: name.lowerBound) }
  }
}
