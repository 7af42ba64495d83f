/// Light English stemming: plural and verb endings come off, meaning stays readable.
public enum Stemmer {
  /// The stem of a folded word: `announces`, `announced` and `announcing` become `announc`.
  public static func stem(_ word: String) -> String {
    // Most words end in none of the letters that an ending ends in.
    guard let last = word.utf8.last, "gds".utf8.contains(last) else { return word }
    for ending in endings where word.utf8.count - ending.utf8.count >= 3 && word.hasSuffix(ending) {
      return String(word.dropLast(ending.utf8.count))
    }
    return word
  }

  /// Tried in this order; at least three letters remain.
  static let endings = ["ing", "ed", "es", "s"]
}
