import Insights

/// Texts of items, taken apart for the checks.
struct EvidenceText: Sendable {
  /// Titles and excerpts, a line each.
  let text: String
  /// The same, folded, with spaces around it.
  let folded: String
  /// Stems of the content words.
  let stems: Set<String>
  /// Single words, two and three joined (`you tube`, `U. S.`), and initials of two to six (`universal music group`).
  let names: Set<String>
  /// Numbers.
  let quantities: Set<Quantity>
  /// Words that support verbs of consequence.
  let mentions: [Mention]
  /// Stems that stand denied.
  let denied: Set<String>
  /// How many words deny something.
  let denials: Int
  /// The language.
  let language: Language

  init(_ items: [MaterialItem]) {
    text = items.map(\.text).joined(separator: "\n")
    let words = Word.all(in: text)
    let sources = items.flatMap { Word.all(in: $0.source) }
    folded = " \(Folding.fold(text)) "
    stems = ContentWords.stems(words)
    names = Self.names(words.flatMap(\.parts)).union(Self.names(sources.flatMap(\.parts)))
    quantities = Set(Quantity.all(in: text))
    let line = Mention.Line(words)
    mentions = Mention.supports(in: line)
    denied = Set(line.stems.indices.filter { Negation.precedes($0, in: line) }.map { line.stems[$0] })
    denials = Negation.places(in: line).count
    language = Language(of: text)
  }

  private static func names(_ parts: [String]) -> Set<String> {
    var names = Set(parts)
    for start in parts.indices {
      for length in 2...6 where start + length <= parts.count {
        let run = parts[start..<start + length]
        if length <= 3 { names.insert(run.joined()) }
        names.insert(String(run.compactMap(\.first)))
      }
    }
    return names
  }
}
