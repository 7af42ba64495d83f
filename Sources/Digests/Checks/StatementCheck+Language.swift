extension StatementCheck {
  /// The language of the cited items, as far as both can be told.
  static let language = StatementCheck(name: "language") { claim, evidence in
    switch (Language(of: claim.text), evidence.cited.language) {
    case (.unknown, _), (_, .unknown): true
    case (let own, let theirs): own == theirs
    }
  }
}
