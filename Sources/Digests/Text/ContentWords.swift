/// Words that carry meaning, reduced so that `prices`, `priced` and `pricing` are one.
enum ContentWords {
  /// The stems of a text's content words.
  static func stems(_ words: [Word]) -> Set<String> {
    Set(words.flatMap(\.parts).filter(isContent).map(stem))
  }

  /// Whether a folded word says something on its own.
  static func isContent(_ word: String) -> Bool {
    word.utf8.count > 1 && !functionWords.contains(word)
  }

  /// What is left of a folded word without its inflection.
  static func stem(_ word: String) -> String {
    var stem = Substring(word)
    guard stem.utf8.count > 3, !word.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return word }
    for ending in ["ingly", "edly", "ings", "ing", "ied", "ies", "ed", "es", "ly", "s"]
    where stem.hasSuffix(ending) && stem.utf8.count - ending.utf8.count >= 3 {
      stem.removeLast(ending.utf8.count)
      if ending == "ied" || ending == "ies" { stem += "y" }
      break
    }
    if let last = stem.last, stem.utf8.count >= 4, stem.dropLast().last == last, !"aeiou".contains(last) {
      stem.removeLast()
    }
    if stem.hasSuffix("e"), stem.utf8.count > 3 { stem.removeLast() }
    if stem.hasSuffix("y"), stem.utf8.count > 3 { stem = stem.dropLast() + "i" }
    return String(stem)
  }

  /// Shared words over all words of both; 1 for equal sets.
  static func jaccard(_ left: Set<String>, _ right: Set<String>) -> Double {
    let union = left.union(right).count
    return union == 0 ? 0 : Double(left.intersection(right).count) / Double(union)
  }

  static let functionWords: Set<String> = [
    "a", "about", "above", "across", "after", "again", "against", "all", "also", "although", "am", "among", "an",
    "and", "any", "are", "around", "as", "at", "be", "because", "been", "before", "being", "below", "between", "both",
    "but", "by", "can", "could", "did", "do", "does", "doing", "down", "during", "each", "either", "else", "ever",
    "every", "few", "for", "from", "further", "had", "has", "have", "having", "he", "her", "here", "hers", "him",
    "his", "how", "however", "i", "if", "in", "into", "is", "it", "its", "itself", "just", "like", "many", "may", "me",
    "meanwhile", "might", "more", "most", "much", "must", "my", "near", "new", "no", "nor", "not", "now", "of", "off",
    "on", "once", "one", "only", "or", "other", "our", "out", "over", "own", "per", "same", "says", "said", "say",
    "shall", "she", "should", "since", "so", "some", "such", "than", "that", "the", "their", "them", "then", "there",
    "these", "they", "this", "those", "though", "through", "to", "too", "toward", "towards", "under", "until", "up",
    "upon", "us", "very", "via", "was", "we", "were", "what", "when", "where", "which", "while", "who", "whom",
    "whose", "why", "will", "with", "within", "without", "would", "yet", "you", "your",
  ]
}
