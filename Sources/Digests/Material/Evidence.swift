/// What a statement is checked against.
struct Evidence: Sendable {
  /// The cited items.
  let cited: EvidenceText
  /// All items of the cited stories.
  let story: EvidenceText
  /// Words that are no names.
  let ordinaryWords: Set<String>
  /// The rules of the prompt, which no statement repeats.
  let rules: PromptRules

  init(cited: [MaterialItem], story: [MaterialItem], ordinaryWords: Set<String>, rules: PromptRules) {
    self.cited = EvidenceText(cited)
    self.story = EvidenceText(story)
    self.ordinaryWords = ordinaryWords
    self.rules = rules
  }
}
