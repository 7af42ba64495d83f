import Insights

extension StatementCheck {
  /// Length in characters, in words and in sentences, and an end like a sentence's: a small real model wrote "Blue Quarry"
  /// and stopped in the middle elsewhere.
  static let length = StatementCheck(name: "length") { claim, _ in
    let text = claim.text
    guard text.count <= claim.limits.characters, claim.words.count >= leastWords else { return false }
    // A headline may end without a full stop and hold a colon; its sentences are not counted.
    return claim.kind == .headline || claim.limits.sentences.contains(Sentences.split(text).count) && isEnded(text)
  }

  private static let leastWords = 4

  private static func isEnded(_ text: String) -> Bool {
    let last = text.last { !$0.isWhitespace && !"”\"’')]".contains($0) }
    return last.map(".!?…".contains) ?? false
  }
}
