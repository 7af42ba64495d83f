import Records

/// The learned weights of ``CategoryWeights``, ready for use.
struct LearnedTerms: Sendable {
  /// What every headline starts with.
  let start: CategoryScores
  /// What a point of the keyword table is worth in each category.
  let keyword: CategoryScores
  private let terms: [String: CategoryScores]

  /// The weights that ship, read once.
  static let shipped = LearnedTerms(CategoryWeights.text)

  /// Reads `term=a12C3`: a letter for each category, in their order, with its points; `_` stands for a space.
  init(_ text: String) {
    // A term takes some ten bytes with its points.
    var terms = [String: CategoryScores](minimumCapacity: text.utf8.count / 10)
    for entry in text.utf8.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) {
      guard let sign = entry.lastIndex(of: UInt8(ascii: "=")) else { continue }
      let term = entry[..<sign].map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }
      terms[String(decoding: term, as: UTF8.self)] = Self.scores(entry[entry.index(after: sign)...])
    }
    start = terms["<start>"] ?? CategoryScores()
    keyword = terms["<keyword>"] ?? CategoryScores()
    self.terms = terms
  }

  /// The points of a term; nil for one that was never learned.
  subscript(term: String) -> CategoryScores? { terms[term] }

  /// A small letter adds, a capital takes away.
  private static func scores(_ text: some Collection<UInt8>) -> CategoryScores {
    var scores = CategoryScores()
    var category = NewsCategory.legal
    var sign: Int32 = 1
    for byte in text {
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        scores[category] = scores[category] * 10 + sign * Int32(byte - UInt8(ascii: "0"))
      } else {
        sign = byte & 0x20 == 0 ? -1 : 1
        let place = Int(byte | 0x20) - Int(UInt8(ascii: "a"))
        guard NewsCategory.allCases.indices.contains(place) else { continue }
        category = NewsCategory.allCases[place]
      }
    }
    return scores
  }
}
