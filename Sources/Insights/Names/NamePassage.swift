/// A headline or an excerpt as the linker reads it.
struct NamePassage {
  let words: [Word]
  /// Whether it writes everyday words small, so that a capital says something.
  let isSentenceCase: Bool
  /// The places of each quotation's words, by its number.
  let quotations: [Int: Range<Int>]
  private let scalars: [Unicode.Scalar]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    words = WordSplitter.words(scalars)
    isSentenceCase = words.contains { word in
      word.isLowercase && word.text.utf8.count > 3 && !NameGuards.joints.contains(word.text)
        && !Self.connectives.contains(word.text)
    }
    var quotations: [Int: Range<Int>] = [:]
    for (place, word) in words.enumerated() where word.quotation > 0 {
      quotations[word.quotation] = (quotations[word.quotation]?.lowerBound ?? place)..<(place + 1)
    }
    self.quotations = quotations
  }

  /// Longer words that headlines in capitals write small, too.
  private static let connectives: Set<String> = ["with", "from", "over", "into", "after", "that", "this"]

  /// What stands at some words, as written.
  func written(_ range: Range<Int>) -> String {
    guard let first = words[range].first, let last = words[range].last else { return "" }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[first.range.lowerBound..<last.range.upperBound])
    return String(text)
  }

  /// Whether nothing but spaces stands between a word and the next one.
  func isAdjacent(_ place: Int) -> Bool {
    guard place >= 0, place + 1 < words.count else { return false }
    let gap = scalars[words[place].range.upperBound..<words[place + 1].range.lowerBound]
    return words[place].quotation == words[place + 1].quotation && gap.allSatisfy { $0.properties.isWhitespace }
  }

  /// Whether a word belongs to some longer name: it has a capital and is no everyday word.
  func isNameWord(_ place: Int) -> Bool {
    words.indices.contains(place) && !words[place].isLowercase && !NameGuards.isPlain(words[place].text)
  }

  /// The quotation whose words are exactly these.
  func isQuotation(_ range: Range<Int>) -> Bool {
    range.first.map { quotations[words[$0].quotation] == range } ?? false
  }
}
