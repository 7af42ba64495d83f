import Records

/// A headline as the clustering sees it.
struct Headline {
  /// The item's id.
  let id: String
  /// The item's source.
  let source: String
  /// When it was published.
  let published: Instant
  /// Numbers of its terms, ascending, each once.
  let terms: [Int]
  /// Whether the term at the same place can be a name here.
  let isName: [Bool]
  /// Figures in it but years, as written before any unit, and charts: what two reports of one event agree about.
  let figures: Set<String>
  /// Countries in it.
  let places: Set<String>
  /// Quoted titles of works, each as the set of its words.
  let works: [Set<String>]

  /// Reads an item's title.
  init(_ item: NewsItem, terms table: inout HeadlineTerms) {
    id = item.id
    source = item.source
    published = item.published
    let words = Self.joined(WordSplitter.words(item.title))
    var names: [Int: Bool] = [:]
    for word in words {
      guard let term = Self.term(word.text) else { continue }
      let number = table.number(of: term)
      let canBeName = !word.isLowercase && !table.traits[number].isPlain
      names[number] = (names[number] ?? true) && canBeName
    }
    let sorted = names.sorted { $0.key < $1.key }
    terms = sorted.map(\.key)
    isName = sorted.map(\.value)
    figures = Set(words.compactMap { Self.figure($0.text) })
    // Written small, "us" and "turkey" are no countries.
    places = Set(words.lazy.filter { !$0.isLowercase && StoryVocabulary.places.contains($0.text) }.map(\.text))
    works = Self.works(words)
  }

  /// Words with the phrases of the vocabulary put together.
  private static func joined(_ words: [Word]) -> [Word] {
    var joined: [Word] = []
    var index = 0
    while index < words.count {
      // Few words open a phrase.
      let candidates = StoryVocabulary.openings.contains(words[index].text) ? StoryVocabulary.phrases : []
      let phrase = candidates.first { phrase in
        phrase.words.count <= words.count - index
          && phrase.words.indices.allSatisfy { words[index + $0].text == phrase.words[$0] }
      }
      var word = words[index]
      if let phrase {
        for term in phrase.term.split(separator: " ") {
          word.text = String(term)
          joined.append(word)
        }
      } else {
        joined.append(word)
      }
      index += phrase?.words.count ?? 1
    }
    return joined
  }

  private static func term(_ word: String) -> String? {
    guard !StopWords.headline.contains(word), word.utf8.count > 1 || word.utf8.first.map(isDigit) == true else {
      return nil
    }
    if let act = StoryVocabulary.acts[word] { return act }
    let stem = Stemmer.stem(word)
    return StoryVocabulary.acts[stem] ?? stem
  }

  private static func figure(_ word: String) -> String? {
    if StoryVocabulary.figureCharts.contains(word) { return word }
    // Most words begin with a letter.
    guard let first = word.utf8.first, isDigit(first) || first >= 0x80 else { return nil }
    let digits = String(word.prefix { $0.isNumber })
    guard !digits.isEmpty else { return nil }
    let isYear = digits.utf8.count == 4 && (digits.hasPrefix("19") || digits.hasPrefix("20"))
    return isYear ? nil : digits
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte)
  }

  /// Short quotations in title case without a speaking person are titles of works; longer ones are speech.
  private static func works(_ words: [Word]) -> [Set<String>] {
    var works: [Set<String>] = []
    for quotation in 1...max(1, words.last(where: { $0.quotation > 0 })?.quotation ?? 1) {
      let quoted = words.filter { $0.quotation == quotation }
      guard (1...5).contains(quoted.count), !quoted.contains(where: { speech.contains($0.text) }),
        quoted.allSatisfy({ !$0.isLowercase || $0.text.utf8.count <= 3 || StopWords.english.contains($0.text) })
      else { continue }
      let content = Set(quoted.map(\.text).filter { !StopWords.english.contains($0) })
      if !content.isEmpty { works.append(content) }
    }
    return works
  }

  private static let speech: Set<String> = [
    "i", "im", "ill", "ive", "id", "my", "me", "we", "were", "weve", "our", "us", "you", "youre", "your", "it", "he",
    "she",
    "they", "theyre", "dont", "didnt", "cant", "not", "is", "are", "was",
  ]
}
