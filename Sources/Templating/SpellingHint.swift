/// Finds the word that a misspelt one probably meant: in templates, and in the configuration.
public enum SpellingHint {
  /// As many known names as a sentence can bear.
  private static let shown = 12

  /// The end of a sentence: `; did you mean 'title'?`, or the names there are, or a full stop alone.
  public static func ending(for word: String, among candidates: [String]) -> String {
    if let nearest = nearest(to: word, among: candidates) { return "; did you mean '\(nearest)'?" }
    guard !candidates.isEmpty else { return "." }
    let rest = candidates.count > shown ? ", …" : ""
    return "; there are " + candidates.prefix(shown).joined(separator: ", ") + rest + "."
  }

  /// The candidate with the least edit distance, when that is small beside the word's length.
  private static func nearest(to word: String, among candidates: [String]) -> String? {
    let scored = candidates.map { ($0, distance(Array(word.lowercased()), Array($0.lowercased()))) }
    guard let best = scored.min(by: { ($0.1, $0.0) < ($1.1, $1.0) }), best.1 < word.count,
      best.1 <= max(2, word.count / 3)
    else {
      return nil
    }
    return best.0
  }

  /// Levenshtein's distance.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let next = min(row[j + 1] + 1, row[j] + 1, diagonal + (a == b ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = next
      }
    }
    return row[right.count]
  }
}
