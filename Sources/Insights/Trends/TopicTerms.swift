/// The words and pairs of words of a headline that can become a topic, each as readers see it.
struct TopicTerms {
  /// A term with its writing in this headline.
  struct Found: Hashable {
    var term: String
    var label: String
  }

  private struct Word {
    var term: String
    var label: String
    /// Whether a mark stands between it and the next word, so that they are no pair.
    var ends: Bool
  }

  /// Each term of a headline once, in order.
  static func terms(_ title: String) -> [Found] {
    let words = title.split(whereSeparator: { $0.isWhitespace || "–—/|".contains($0) }).compactMap(word)
    var found: [Found] = []
    var met: Set<String> = []
    func add(_ words: ArraySlice<Word>) {
      let term = words.map(\.term).joined(separator: " ")
      guard met.insert(term).inserted else { return }
      found.append(Found(term: term, label: words.map(\.label).joined(separator: " ")))
    }
    for place in words.indices where isTelling(words[place]) {
      add(words[place...place])
      if place + 1 < words.count, !words[place].ends, isTelling(words[place + 1]) { add(words[place...(place + 1)]) }
    }
    return found
  }

  /// The raw word without the marks around it and without its possessive ending.
  private static func word(_ raw: Substring) -> Word? {
    var label = raw
    while let first = label.first, !isWordly(first) { label.removeFirst() }
    var ends = false
    while let last = label.last, !isWordly(last) {
      ends = true
      label.removeLast()
    }
    for ending in ["’s", "'s", "’S", "'S"] where label.hasSuffix(ending) { label.removeLast(2) }
    let folded = Folding.fold(label)
    guard !folded.isEmpty else { return nil }
    let stems = folded.split(separator: " ").map { Stemmer.stem(String($0)) }
    return Word(term: stems.joined(), label: String(label), ends: ends)
  }

  private static func isWordly(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "$"
  }

  /// Neither a filler nor a bare number nor a single letter.
  private static func isTelling(_ word: Word) -> Bool {
    word.term.utf8.count > 1 && !fillers.contains(word.term)
      && !word.term.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Words that headlines are built with; they have days of their own without being a subject.
  private static let fillers: Set<String> = {
    let everyday = """
      first best year day week today music news report full video photo band artist star show time back get make take one two \
      three like world life love big top out off here inside exclusive update interview latest late set want see
      """
    let words = Array(StopWords.headline) + Array(StoryVocabulary.acts.keys) + Array(StoryVocabulary.companyWords)
    return Set((words + everyday.split(separator: " ").map(String.init)).map(Stemmer.stem))
  }()
}
