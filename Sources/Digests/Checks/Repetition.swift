import Insights

/// The check of highlights against each other.
enum Repetition {
  /// Above this share of common words two statements say the same.
  private static let mostShared = 0.6

  /// Whether two texts are the same but for spelling.
  static func isSame(_ left: String, _ right: String) -> Bool {
    Folding.fold(left) == Folding.fold(right)
  }

  /// Whether a text says what another one said.
  static func isRepeated(_ text: String, among others: [String]) -> Bool {
    isRepeated(text, among: others.map(stems))
  }

  /// Whether a text says what one of others said, of which the stems are known: they are compared with many.
  static func isRepeated(_ text: String, among others: [Set<String>]) -> Bool {
    guard !others.isEmpty else { return false }
    let own = stems(of: text)
    return others.contains { ContentWords.jaccard(own, $0) > mostShared }
  }

  /// What a text is compared by.
  static func stems(of text: String) -> Set<String> { ContentWords.stems(Word.all(in: text)) }
}
