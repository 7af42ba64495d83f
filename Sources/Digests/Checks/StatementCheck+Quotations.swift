extension StatementCheck {
  /// Every passage in quotation marks stands in a cited item word for word.
  static let quotations = StatementCheck(name: "quotations") { claim, evidence in
    Quotation.all(in: claim.text).allSatisfy { evidence.cited.folded.contains(" \($0) ") }
  }
}
