import Insights

/// A word of a text with what its spelling tells.
struct Word: Hashable, Sendable {
  /// As written, without a possessive ending.
  var text: String
  /// Comparable parts: `JAY-Z’s` has `jay` and `z`.
  var parts: [String]
  /// Number of its sentence.
  var sentence: Int
  /// True for the first word of a sentence.
  var isFirst: Bool
  /// True where punctuation stands between it and the word before.
  var followsBreak: Bool

  /// The parts without spaces.
  var joined: String { parts.joined() }
  /// Whether it begins with a capital letter.
  var isCapitalised: Bool { text.first?.isUppercase ?? false }
  /// Whether a capital letter stands behind the first one (`TikTok`, `UMG`), as in names alone.
  var hasInnerCapital: Bool { text.dropFirst().contains(where: \.isUppercase) }
  /// Whether it holds a digit.
  var hasDigit: Bool { text.contains(where: \.isNumber) }
}

extension Word {
  /// The words of a text, sentence by sentence.
  static func all(in text: String) -> [Word] {
    var words: [Word] = []
    for (number, sentence) in Sentences.split(text).enumerated() {
      var isFirst = true
      var followsBreak = false
      for piece in sentence.split(whereSeparator: \.isWhitespace) {
        for chunk in chunks(piece) {
          guard let word = word(chunk.text, sentence: number, isFirst: isFirst, followsBreak || chunk.followsBreak)
          else {
            followsBreak = true
            continue
          }
          words.append(word)
          isFirst = false
          followsBreak = false
        }
        if let last = piece.last, ",;:–—)”\"".contains(last) { followsBreak = true }
      }
    }
    return words
  }

  private static func word(_ text: Substring, sentence: Int, isFirst: Bool, _ followsBreak: Bool) -> Word? {
    let bare = withoutPossessive(trimmed(text))
    let parts = Folding.fold(bare).split(separator: " ").map(String.init)
    guard !parts.isEmpty else { return nil }
    return Word(text: String(bare), parts: parts, sentence: sentence, isFirst: isFirst, followsBreak: followsBreak)
  }

  /// Dashes and slashes without spaces stand between words; hyphens do not.
  private static func chunks(_ piece: Substring) -> [(text: Substring, followsBreak: Bool)] {
    // All but the slash are written in several bytes.
    guard piece.utf8.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "/") }) else { return [(piece, false)] }
    return piece.split { "–—/…".contains($0) }.enumerated().map { ($1, $0 > 0) }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let first = text.first, !first.isLetter, !first.isNumber { text.removeFirst() }
    while let last = text.last, !last.isLetter, !last.isNumber { text.removeLast() }
    return text
  }

  private static func withoutPossessive(_ text: Substring) -> Substring {
    for ending in ["'s", "’s"] where text.hasSuffix(ending) { return text.dropLast(2) }
    return text
  }
}
