import Insights

/// Passages in quotation marks.
enum Quotation {
  /// The passages of a text, folded, each of at least one word; single quotation marks count from two words on, because
  /// they are apostrophes too.
  static func all(in text: String) -> [String] {
    var found = passages(text, open: "“„«", close: "”“»", leastWords: 1)
    found += straight(text)
    found += passages(text, open: "‘", close: "’", leastWords: 2)
    return found
  }

  private static func passages(_ text: String, open: String, close: String, leastWords: Int) -> [String] {
    var found: [String] = []
    var start: String.Index?
    for index in text.indices {
      let character = text[index]
      if let begin = start, close.contains(character), Self.ends(text, at: index) {
        append(text[begin..<index], leastWords, to: &found)
        start = nil
      } else if start == nil, open.contains(character) {
        start = text.index(after: index)
      }
    }
    return found
  }

  /// `"…"` in pairs.
  private static func straight(_ text: String) -> [String] {
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    var found: [String] = []
    for index in stride(from: 1, to: parts.count - 1, by: 2) { append(parts[index], 1, to: &found) }
    return found
  }

  /// An apostrophe inside a word closes nothing.
  private static func ends(_ text: String, at index: String.Index) -> Bool {
    let next = text.index(after: index)
    return next == text.endIndex || !text[next].isLetter
  }

  private static func append(_ passage: Substring, _ leastWords: Int, to found: inout [String]) {
    let folded = Folding.fold(passage)
    if folded.split(separator: " ").count >= leastWords, !folded.isEmpty { found.append(folded) }
  }
}
