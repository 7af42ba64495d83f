/// Finds guests in a title.
enum GuestWords {
  private static let features: Set<String> = ["feat", "ft", "featuring"]

  /// The title before, and the guests behind, the first word that introduces guests; nil when there is none.
  ///
  /// `with` and `+` introduce guests only at the beginning of a bracket: "Stay With Me" has none.
  static func split(_ text: String, inBrackets: Bool) -> (title: String, guests: String)? {
    let tokens = text.split(separator: " ")
    let start = tokens.indices.first { index in
      if index == 0 && !inBrackets { return false }
      let word = Folding.fold(tokens[index])
      if features.contains(word) { return true }
      return index == 0 && (word == "with" || word == "w" || tokens[0].hasPrefix("+"))
    }
    guard let start else { return nil }
    return (
      tokens[..<start].joined(separator: " "), tokens[(start + 1)...].joined(separator: " ")
    )
  }
}
