import Insights

extension StatementCheck {
  /// Length in characters and in sentences.
  static let length = StatementCheck(name: "length") { claim, _ in
    let text = claim.text
    guard text.count <= claim.limits.characters, text.contains(where: \.isLetter) else { return false }
    // A headline may end without a full stop and hold a colon; its sentences are not counted.
    return claim.kind == .headline || claim.limits.sentences.contains(Sentences.split(text).count)
  }
}
