/// The words that introduce guests, and the guests that they introduce in a title.
enum GuestWords {
  private static let features: Set<String> = ["featuring", "feat", "feat.", "ft", "ft."]
  private static let whole = Array("featuring".utf8)

  /// Whether a word in small letters is one of them, or the long one with a slip of the pen: "Feauring", "Featurng".
  static func introduce(_ word: String) -> Bool {
    features.contains(word) || word.utf8.count >= 8 && Spelling.isSlip(Array(word.utf8), whole)
  }

  /// Whether a word begins with a letter that no word that introduces guests begins with, as nearly all do.
  private static func beginsOtherwise(_ word: Substring) -> Bool {
    guard let letter = word.utf8.first.map({ $0 | 0x20 }) else { return false }
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) && letter != UInt8(ascii: "f")
  }

  /// The title before, and the guests behind, the first word that introduces guests; nil when there is none.
  ///
  /// `with` and `+` introduce guests only at the beginning of a bracket: "Stay With Me" has none.
  static func split(_ text: String, inBrackets: Bool) -> (title: String, guests: String)? {
    let tokens = text.split(separator: " ")
    let start = tokens.indices.first { index in
      if index == 0 ? !inBrackets : beginsOtherwise(tokens[index]) { return false }
      let word = Folding.fold(tokens[index])
      if introduce(word) { return true }
      return index == 0 && (word == "with" || word == "w" || tokens[0].hasPrefix("+"))
    }
    guard let start else { return nil }
    return (
      tokens[..<start].joined(separator: " "), tokens[(start + 1)...].joined(separator: " ")
    )
  }
}
