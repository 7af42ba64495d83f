extension StatementCheck {
  /// Every number stands in a cited item, with the unit that the statement names.
  static let numbers = StatementCheck(name: "numbers") { claim, evidence in
    Quantity.all(in: claim.text).allSatisfy { quantity in
      evidence.cited.quantities.contains { quantity.isSupported(by: $0) }
    }
  }
}
