/// A verb of consequence as it stands in a text.
struct Mention: Sendable {
  /// Its class, by number.
  var kind: Int
  /// Whether it is denied: `will not sign`, `refuses to sign`.
  var isNegated: Bool
  /// Whether it is only possible, planned or alleged: `may sign`, `plans to sign`.
  var isHedged: Bool
  /// Stems of the content words around it, in its sentence.
  var around: Set<String>
}

extension Mention {
  /// A text's words, stemmed once.
  struct Line {
    let words: [Word]
    let stems: [String]

    init(_ words: [Word]) {
      self.words = words
      stems = words.map { ContentWords.stem($0.parts.joined()) }
    }
  }

  /// The verbs that a text claims.
  static func claims(in line: Line) -> [Mention] {
    mentions(in: line, of: claimed)
  }

  /// The words that can support claims.
  static func supports(in line: Line) -> [Mention] {
    mentions(in: line, of: supporting)
  }

  /// Phrases with the number of their class, by their first word.
  private typealias Index = [String: [(kind: Int, phrase: [String])]]

  private static let claimed = index { $0.claims }
  private static let supporting = index { $0.supports }

  private static func index(_ phrases: (Consequence) -> [[String]]) -> Index {
    var index: Index = [:]
    for (kind, consequence) in Consequence.all.enumerated() {
      for phrase in phrases(consequence) {
        guard let first = phrase.first else { continue }
        index[first, default: []].append((kind, phrase))
      }
    }
    return index
  }

  private static func mentions(in line: Line, of index: Index) -> [Mention] {
    var found: [Mention] = []
    for (start, stem) in line.stems.enumerated() {
      var kinds: Set<Int> = []
      for (kind, phrase) in index[stem] ?? [] where line.stems[start...].starts(with: phrase) {
        guard kinds.insert(kind).inserted else { continue }
        found.append(mention(kind, start..<start + phrase.count, line))
      }
    }
    return found
  }

  private static func mention(_ kind: Int, _ range: Range<Int>, _ line: Line) -> Mention {
    let sentence = line.words[range.lowerBound].sentence
    let inSentence = { (index: Int) in line.words.indices.contains(index) && line.words[index].sentence == sentence }
    let before = (1...5).map { range.lowerBound - $0 }.prefix { inSentence($0) }
    let near = (range.lowerBound - 7...range.upperBound + 6).filter { inSentence($0) && !range.contains($0) }
    let content = near.flatMap { line.words[$0].parts }.filter(ContentWords.isContent).map(ContentWords.stem)
    return Mention(
      kind: kind, isNegated: Negation.precedes(range.lowerBound, in: line),
      isHedged: before.contains { hedges.contains(line.stems[$0]) }, around: Set(content))
  }

  private static let hedges: Set<String> = Set(
    [
      "may", "might", "could", "would", "should", "consider", "plan", "propose", "want", "seek", "talk", "aim",
      "expect",
      "reportedly", "rumor", "rumour", "possible", "possibly", "potential", "potentially", "likely", "if", "whether",
      "bid", "offer", "try", "hope", "intend", "allege", "allegedly", "ask", "urge", "demand", "explore", "near",
      "mull", "weigh", "eye", "eyes", "eyeing", "attempt", "proposal", "request", "push",
    ].map(ContentWords.stem))
}
