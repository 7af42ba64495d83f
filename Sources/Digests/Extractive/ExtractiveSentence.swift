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

  /// One or two sentences that tell an item to somebody who has not seen its title: the first sentence where it says
  /// what the title says, else the title, and what the excerpt says next.
  ///
  /// - Parameter told: the stems of each text that the reader has read already; the passage begins with something else where it
  ///   can.
  static func passage(title: String, excerpt: String?, told: [Set<String>]) -> String? {
    let title = ended(PlainText.clean(title, limit: 240))
    let sentences = Sentences.split(PlainText.clean(excerpt ?? "", limit: 600))
    var opening = title
    var next = 0
    if let first = sentences.first, isWhole(first), isFit(first), says(first, whatIsIn: title) {
      next = 1
      if standsAlone(first), !Repetition.isRepeated(first, among: told) { opening = first }
    }
    guard isFit(opening) else { return nil }
    guard sentences.indices.contains(next), case let more = sentences[next], isWhole(more), isFit(more),
      opening.count + 1 + more.count <= passageLength,
      !Repetition.isRepeated(more, among: told + [Repetition.stems(of: opening)])
    else { return opening }
    return "\(opening) \(more)"
  }

  private static let passageLength = 300
  /// From this share of the title's words on a sentence makes the title superfluous.
  private static let saysTheSame = 0.6

  private static func says(_ sentence: String, whatIsIn title: String) -> Bool {
    let wanted = Repetition.stems(of: title)
    let found = wanted.intersection(Repetition.stems(of: sentence))
    return !wanted.isEmpty && Double(found.count) >= saysTheSame * Double(wanted.count)
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
    let last = title.last { !"”\"’)".contains($0) }
    return last.map(".!?…".contains) ?? true ? title : title + "."
  }
}
