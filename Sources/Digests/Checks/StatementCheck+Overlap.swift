extension StatementCheck {
  /// At least this share of the content words stands in the cited items: faithful summaries score .64–.88, one that was
  /// wired to the wrong item .07.
  private static let leastOverlap = 0.34

  /// The statement is about the cited items.
  static let overlap = StatementCheck(name: "overlap") { claim, evidence in
    let stems = ContentWords.stems(claim.words)
    guard !stems.isEmpty else { return false }
    return Double(stems.intersection(evidence.cited.stems).count) >= leastOverlap * Double(stems.count)
  }
}
