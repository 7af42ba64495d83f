/// Numbers of parts in one spelling: `Pt. II`, `Part Two` and `Part 2` are the same, and so are `Life's a Mess II` and `… 2`.
enum Numerals {
  private static let parts: Set<String> = ["pt", "pts", "part", "parts"]
  private static let words = [
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "i": "1", "ii": "2", "iii": "3", "iv": "4",
    "v": "5",
    "vi": "6", "vii": "7", "viii": "8", "ix": "9", "x": "10",
  ]
  /// Numerals that are no word of their own at a title's end.
  private static let lone: Set<String> = ["ii", "iii", "iv", "vi", "vii", "viii", "ix"]

  static func normalized(_ words: [String]) -> [String] {
    var result: [String] = []
    for (index, word) in words.enumerated() {
      let afterPart = index > 0 && (parts.contains(words[index - 1]) || words[index - 1] == "chapter")
      if parts.contains(word), index + 1 < words.count, isNumber(words[index + 1]) {
        result.append("part")
      } else if afterPart, let digit = Self.words[word] {
        result.append(digit)
      } else if index > 0, index + 1 == words.count, lone.contains(word), let digit = Self.words[word] {
        result.append(digit)
      } else if word == "n", index > 0, index + 1 < words.count, words[index - 1].count > 1, words[index + 1].count > 1
      {
        result.append("and")
      } else {
        result.append(word)
      }
    }
    return result
  }

  private static func isNumber(_ word: String) -> Bool {
    words[word] != nil || word.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
