/// Text that no publisher means: UTF-8 read as Windows-1252, replacement characters, markup and left-over character references.
enum TextSanity {
  static func isBroken(_ text: String) -> Bool {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return hasMarkup(text) || isQuestion(text) }
    let scalars = Array(text.unicodeScalars)
    return scalars.contains { $0 == "\u{FFFD}" } || hasMojibake(scalars) || hasMarkup(text)
  }

  /// A byte that leads a UTF-8 sequence followed by its continuation bytes, all seen as characters of Windows-1252.
  private static func hasMojibake(_ scalars: [Unicode.Scalar]) -> Bool {
    let bytes = scalars.map(byte)
    for (index, lead) in bytes.enumerated() {
      guard let lead, let length = sequenceLength(lead), index + length <= bytes.count else { continue }
      let rest = bytes[(index + 1)..<(index + length)]
      if rest.allSatisfy({ $0.map { (0x80...0xBF).contains($0) } ?? false }) { return true }
    }
    return false
  }

  private static func sequenceLength(_ lead: UInt8) -> Int? {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }

  private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x100 { return UInt8(scalar.value) }
    return windows1252.firstIndex(of: scalar).map { UInt8(0x80 + $0) }
  }

  /// What Windows-1252 shows for the bytes 0x80…0x9F; U+0000 where it shows nothing.
  private static let windows1252: [Unicode.Scalar] = [
    "€", "\0", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\0", "Ž", "\0",
    "\0", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\0", "ž", "Ÿ",
  ]

  /// Letters of another script replaced one by one by question marks; a title of nothing but `?` is honest.
  private static func isQuestion(_ text: String) -> Bool {
    let marks = text.utf8.count { $0 == UInt8(ascii: "?") }
    return marks >= 3 && marks * 3 >= text.utf8.count && marks < text.utf8.count
  }

  /// Text that is written for a program: tags, event handlers, template brackets, addresses that run, characters that turn the
  /// direction of what follows.
  static func isCode(_ text: String) -> Bool {
    // An expression is dear, and most names have none of the signs that it looks for.
    text.utf8.contains { "<={:".utf8.contains($0) }
      && text.contains(/<[a-z%!\/]|\bon[a-z]{4,}=|\{\{|\$\{|javascript:/.ignoresCase())
      || text.unicodeScalars.contains { ("\u{202D}"..."\u{202E}").contains($0) }
  }

  private static func hasMarkup(_ text: String) -> Bool {
    text.contains("</") || text.contains("<script") || text.contains("&amp;") || text.contains("&#")
  }
}
