/// A statement of a model, before it is believed.
struct Claim: Sendable {
  /// What it is for.
  enum Kind: String, Sendable {
    case headline
    case lede
    case highlight
    case why
    case summary
  }

  /// What it is for.
  let kind: Kind
  /// The text as the model wrote it.
  let text: String
  /// The aliases it cites; empty for a headline.
  let cites: [String]
  /// Its words.
  let words: [Word]

  init(_ kind: Kind, _ text: String, cites: [String] = []) {
    self.kind = kind
    self.text = text
    self.cites = cites
    words = Word.all(in: text)
  }

  /// Characters and sentences that it may have.
  var limits: (characters: Int, sentences: ClosedRange<Int>) {
    switch kind {
    case .headline: (90, 1...1)
    case .lede: (280, 1...3)
    case .highlight: (240, 1...2)
    case .why: (160, 1...1)
    case .summary: (320, 2...2)
    }
  }
}
