/// Feed text as it may stand in a prompt or a digest: one line of visible characters without markup or addresses.
enum PlainText {
  /// The text without tags, addresses, control, bidirectional and zero-width characters, cut at a word.
  ///
  /// - Parameter limit: characters at most.
  static func clean(_ text: String, limit: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isBreaking(scalar) {
        scalars.append(" ")
      } else if !isHidden(scalar) {
        scalars.append(scalar == "`" ? "'" : scalar)
      }
    }
    let words = withoutTags(String(scalars)).replacing("](", with: "] (")
      .split(whereSeparator: \.isWhitespace).filter { !isAddress($0) }
    return cut(words.joined(separator: " "), limit: limit)
  }

  /// At most so many characters, ending with a whole word and an ellipsis where something is missing.
  static func cut(_ text: String, limit: Int) -> String {
    guard text.count > limit else { return text }
    let head = text.prefix(limit - 1)
    let whole = head.lastIndex(where: \.isWhitespace).map { head[..<$0] } ?? head
    return String(whole) + "…"
  }

  /// Whether a scalar is invisible or turns the direction of the text.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: true
    default: false
    }
  }

  private static func isBreaking(_ scalar: Unicode.Scalar) -> Bool {
    ["\n", "\r", "\t", "\u{2028}", "\u{2029}"].contains(scalar)
  }

  private static func isAddress(_ word: Substring) -> Bool {
    // Most words have neither of the marks that an address has.
    guard word.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }) else { return false }
    let lowered = word.lowercased()
    return lowered.contains("://") || lowered.contains("www.") || lowered.contains("javascript:")
  }

  /// `<` begins a tag where a letter, `/` or `!` follows; what then has no `>` ends the text. Other signs are spelled as
  /// they are but for the brackets themselves, which no statement may hold.
  private static func withoutTags(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "<") {
      result += rest[..<open]
      let behind = rest[rest.index(after: open)...]
      rest = behind
      guard let first = behind.first, first.isLetter || first == "/" || first == "!" else { continue }
      guard let close = behind.firstIndex(of: ">") else { return result }
      result += " "
      rest = behind[behind.index(after: close)...]
    }
    return (result + rest).replacing(">", with: " ")
  }
}
