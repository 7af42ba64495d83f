import Records

/// One thing in a headline that speaks for or against categories.
struct CategoryEvidence: Sendable {
  /// The words as the headline has them, in quotation marks, or a mark's name.
  var text: String
  var scores: CategoryScores
  /// Whether the visible table holds it; else its weight was learned.
  var isFromTable: Bool

  /// The reason that readers see.
  func reason(for category: NewsCategory) -> String {
    isFromTable
      ? "\(text) is on the word list of \(category.name)" : "\(text) is usual in headlines of \(category.name)"
  }
}
