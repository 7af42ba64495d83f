extension StatementCheck {
  /// Nothing that speaks of instructions, of the model itself or of the answer's form: the marks of a prompt that was
  /// obeyed, repeated or declined.
  static let instructions = StatementCheck(name: "instructions") { claim, evidence in
    !isInstruction(claim.text) && !evidence.rules.isBroken(by: claim.text)
  }

  /// Whether a text speaks to or as a model; for feed text too, which must not become an extract then.
  static func isInstruction(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    let holdsPhrase = words.indices.contains { place in
      phrases[words[place]]?.contains { words[place...].starts(with: $0) } ?? false
    }
    return holdsPhrase || overrides(words)
  }

  /// `ignore … previous … instructions`, in any wording.
  private static func overrides(_ words: [Substring]) -> Bool {
    for (index, word) in words.enumerated() where dismissals.contains(word) {
      let window = words[index...].prefix(9)
      if window.contains(where: { ["instruction", "instructions", "prompt", "prompts"].contains($0) }) { return true }
      let isRules = window.contains { ["rules", "guidelines"].contains($0) }
      if isRules, window.contains(where: { ["previous", "prior", "above", "earlier", "your"].contains($0) }) {
        return true
      }
    }
    return false
  }

  private static let dismissals: Set<Substring> = ["ignore", "disregard", "forget", "override", "bypass"]

  /// Words that stand in a row, by the first of them.
  private static let phrases = Dictionary(grouping: spelled.map { $0.split(separator: " ") }) { $0[0] }

  private static let spelled = [
    "system prompt", "as an ai", "as a language model", "ai language model", "you are now", "i cannot help",
    "i can t help", "i can t assist", "i cannot assist", "i am sorry but i", "i m sorry but i", "here is the json",
    "previous instructions", "prior instructions", "instead of summarizing", "instead of summarising",
  ]
}
