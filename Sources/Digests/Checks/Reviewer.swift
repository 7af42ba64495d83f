/// Runs the checks over a statement.
struct Reviewer: Sendable {
  let material: Material

  /// Names of the checks that a statement fails; none when it may be published.
  func faults(of claim: Claim) -> [String] {
    if claim.kind != .headline {
      guard (1...3).contains(claim.cites.count), claim.cites.allSatisfy({ material.item($0) != nil }) else {
        return ["citations"]
      }
    }
    let found = claim.kind == .headline ? material.closestEvidence(to: claim.text) : material.evidence(claim.cites)
    guard let evidence = found else { return ["citations"] }
    return StatementCheck.all.filter { !$0.passes(claim, evidence) }.map(\.name)
  }
}
