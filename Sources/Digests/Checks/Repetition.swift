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
    let stems = ContentWords.stems(Word.all(in: text))
    return others.contains { ContentWords.jaccard(stems, ContentWords.stems(Word.all(in: $0))) > mostShared }
  }
}
