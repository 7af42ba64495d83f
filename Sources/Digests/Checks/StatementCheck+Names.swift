extension StatementCheck {
  /// Every proper name stands in the items of the cited story.
  static let names = StatementCheck(name: "names") { claim, evidence in
    let isTitleCase = hasTitleCase(claim.words)
    return claim.words.indices.allSatisfy { index in
      let word = claim.words[index]
      guard isName(word, before: claim.words.dropFirst(index + 1).first, isTitleCase, evidence) else { return true }
      return stands(word, in: evidence.story)
    }
  }

  /// Whether a word must be taken for a name, though it may be an ordinary word at the start of a sentence.
  private static func isName(_ word: Word, before next: Word?, _ isTitleCase: Bool, _ evidence: Evidence) -> Bool {
    guard word.isCapitalised || word.hasInnerCapital, !word.parts.allSatisfy(isPronoun) else { return false }
    if word.hasInnerCapital { return true }
    guard word.isFirst || isTitleCase else { return true }
    let isOrdinary = word.parts.allSatisfy { evidence.ordinaryWords.contains($0) || CommonWords.contains($0) }
    guard word.isFirst, !isTitleCase, let next, next.sentence == word.sentence, !next.followsBreak else {
      return !isOrdinary
    }
    // "Vantablack Group said": an ordinary word before another capital belongs to a name.
    let belongsToName = next.isCapitalised && !word.parts.allSatisfy(ContentWords.functionWords.contains)
    return belongsToName || !isOrdinary
  }

  private static func isPronoun(_ part: String) -> Bool {
    part == "i" || part.allSatisfy(\.isNumber)
  }

  private static func stands(_ word: Word, in story: EvidenceText) -> Bool {
    if story.names.contains(word.joined) { return true }
    return word.parts.allSatisfy { part in
      story.names.contains(part) || story.stems.contains(ContentWords.stem(part))
        || (word.parts.count > 1 && CommonWords.contains(part))
    }
  }

  /// Headlines In Which Most Words Are Written Like This One.
  private static func hasTitleCase(_ words: [Word]) -> Bool {
    let long = words.filter { !$0.isFirst && $0.text.count >= 4 && !$0.hasDigit }
    return long.count >= 3 && long.count(where: \.isCapitalised) * 10 >= long.count * 6
  }
}
