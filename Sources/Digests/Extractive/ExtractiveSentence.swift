import Insights

/// The sentence of an item that says most.
enum ExtractiveSentence {
  /// The best sentence of an item, else its title; nil when both repeat one of the others.
  static func best(title: String, excerpt: String?, avoiding others: [String]) -> String? {
    let title = PlainText.clean(title, limit: 400)
    let sentences = Sentences.split(PlainText.clean(excerpt ?? "", limit: 600)).filter {
      isWhole($0) && standsAlone($0)
    }
    let chosen = Extract.sentences(sentences, count: 1).map { sentences[$0] }
    return (chosen + [ended(title)]).first { isFit($0) && !Repetition.isRepeated($0, among: others) }
  }

  /// Two sentences for a summary, of the excerpt and the title; nil when there are not two.
  static func two(title: String, excerpt: String?) -> String? {
    let sentences = Sentences.split(PlainText.clean(excerpt ?? "", limit: 600)).filter { isWhole($0) && isFit($0) }
    let chosen = Extract.sentences(sentences, count: 2).map { sentences[$0] }
    let text = chosen.joined(separator: " ")
    return chosen.count == 2 && text.count <= 320 ? text : nil
  }

  /// Whether feed text may stand in a digest.
  static func isFit(_ text: String) -> Bool {
    let length = text.count
    return (20...320).contains(length) && !StatementCheck.isInstruction(text)
      && !text.contains { "<>`{}".contains($0) } && !"=+@".contains(text.first ?? " ")
  }

  /// Excerpts are cut somewhere; what is left of the last sentence is none.
  private static func isWhole(_ sentence: String) -> Bool {
    guard let last = sentence.last else { return false }
    return ".!?”\"’)".contains(last) && !sentence.hasSuffix("...") && !sentence.hasSuffix("[…]")
  }

  /// Whether a sentence can be read without the one before it.
  private static func standsAlone(_ sentence: String) -> Bool {
    let first = sentence.prefix { $0.isLetter || $0 == "’" || $0 == "'" }.lowercased()
    return !leaning.contains(first)
  }

  private static let leaning: Set<String> = [
    "it", "it’s", "it's", "its", "he", "she", "they", "his", "her", "their", "this", "that", "these", "those", "but",
    "and", "so", "or", "however", "meanwhile", "also", "there", "then", "here", "such", "both", "neither",
  ]

  /// A title as a sentence.
  private static func ended(_ title: String) -> String {
    guard let last = title.last, !".!?…”\"".contains(last) else { return title }
    return title + "."
  }
}
