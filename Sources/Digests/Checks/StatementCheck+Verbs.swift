extension StatementCheck {
  /// Every verb of consequence stands in a cited item, as firmly and as often, beside a word that it shares with the
  /// statement; and what the statement denies is denied there.
  ///
  /// A small real model turned "opened a review" into "has approved", which names and numbers do not catch.
  static let verbs = StatementCheck(name: "verbs") { claim, evidence in
    let line = Mention.Line(claim.words)
    let claims = Mention.claims(in: line)
    let denials = Negation.places(in: line)
    return claims.allSatisfy { isSupported($0, by: evidence.cited.mentions) }
      && isNotMoreOften(claims, than: evidence.cited.mentions)
      && denials.count <= evidence.cited.denials && denials.allSatisfy { isDenied(after: $0, in: line, evidence.cited) }
  }

  private static func isSupported(_ claim: Mention, by mentions: [Mention]) -> Bool {
    mentions.contains { mention in
      mention.kind == claim.kind && mention.isNegated == claim.isNegated && (claim.isHedged || !mention.isHedged)
        && (claim.around.isEmpty || mention.around.isEmpty || !mention.around.isDisjoint(with: claim.around))
    }
  }

  private static func isNotMoreOften(_ claims: [Mention], than mentions: [Mention]) -> Bool {
    Set(claims.map(\.kind)).allSatisfy { kind in
      claims.count { $0.kind == kind } <= mentions.count { $0.kind == kind }
    }
  }

  /// The content word behind a denying word is one that the items deny too.
  private static func isDenied(after place: Int, in line: Mention.Line, _ cited: EvidenceText) -> Bool {
    let sentence = line.words[place].sentence
    let behind = line.words.indices.dropFirst(place + 1).prefix(4)
      .filter { line.words[$0].sentence == sentence && ContentWords.isContent(line.words[$0].joined) }
    guard let first = behind.first else { return !cited.denied.isEmpty }
    return cited.denied.contains(line.stems[first])
  }
}
