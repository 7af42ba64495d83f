/// Numbers the terms of headlines, and knows of each what kind of word it is and how usual it is.
struct HeadlineTerms {
  /// What is known of a term.
  struct Trait {
    /// Headlines of the background that hold it.
    var usual: Double
    /// Never a name: an act, a number, a chart or an everyday word.
    var isPlain: Bool
    /// Whether it is worth looking up other headlines by it.
    var isKey: Bool
  }

  private var numbers: [String: Int] = [:]
  /// By number.
  private(set) var traits: [Trait] = []

  /// The number of a term, a new one if need be.
  mutating func number(of term: String) -> Int {
    if let known = numbers[term] { return known }
    let isAct = term.hasPrefix("@")
    let isNumeral = term.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let number = traits.count
    numbers[term] = number
    traits.append(
      Trait(
        usual: HeadlineBackground.usual[term] ?? 0.5,
        isPlain: isAct || isNumeral || Self.isPlain(term),
        isKey: !isAct && !isNumeral))
    return number
  }

  private static func isPlain(_ term: String) -> Bool {
    StoryVocabulary.charts.contains(term) || StoryVocabulary.companyWords.contains(term)
      || EverydayWords.stems.contains(term)
  }
}
