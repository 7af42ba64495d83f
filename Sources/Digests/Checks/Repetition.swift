/// The check of highlights against each other.
enum Repetition {
  /// Above this share of common words two statements say the same.
  private static let mostShared = 0.6

  /// Whether a text says what another one said.
  static func isRepeated(_ text: String, among others: [String]) -> Bool {
    let stems = ContentWords.stems(Word.all(in: text))
    return others.contains { ContentWords.jaccard(stems, ContentWords.stems(Word.all(in: $0))) > mostShared }
  }
}
