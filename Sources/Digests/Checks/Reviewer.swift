/// Runs the checks over a statement.
struct Reviewer: Sendable {
  let material: Material

  /// The citations that a statement has words in common with: models like to cite whatever comes first. All of them when
  /// that would leave none, or when one does not exist, which is for the checks to find.
  func relevant(_ cites: [String], to text: String) -> [String] {
    let stems = ContentWords.stems(Word.all(in: text))
    let evidence = cites.map { material.evidence([$0]) }
    guard cites.count > 1, evidence.allSatisfy({ $0 != nil }) else { return cites }
    let kept = zip(cites, evidence).filter { _, evidence in
      stems.intersection(evidence?.cited.stems ?? []).count >= Self.leastShared
    }
    return kept.isEmpty ? cites : kept.map(\.0)
  }

  private static let leastShared = 2

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
