import Records

/// Puts a digest together from a model's draft: what passes its checks stands, what fails is replaced by the sources' words.
struct DigestAssembly: Sendable {
  private let material: Material
  private let reviewer: Reviewer
  private let extract: ExtractiveParts

  /// What came of a draft.
  private(set) var headline = ""
  private(set) var lede: [Digest.Statement] = []
  private(set) var highlights: [Digest.Highlight] = []
  private(set) var tally = DigestTally()
  /// What was wrong, for the model that is to repair it.
  private(set) var problems: [String] = []
  private var statements = 0
  private var bad = 0

  /// Assembles a draft.
  init(_ draft: DigestDraft, material: Material, extract: ExtractiveParts) {
    self.material = material
    self.extract = extract
    reviewer = Reviewer(material: material)
    take(headline: draft)
    take(lede: draft)
    for var highlight in draft.highlights.prefix(12) {
      highlight.cites = reviewer.relevant(highlight.cites, to: highlight.text)
      take(highlight)
    }
    fillTiers()
    highlights = Tier.allCases.flatMap { tier in highlights.filter { $0.tier == tier } }
  }

  /// At most a third of the statements is bad; a reason that was left out does not count.
  var isAcceptable: Bool { bad * 3 <= statements }

  /// `3 of 10 statements failed (numbers: 2, verbs: 1)`.
  var verdict: String {
    guard bad > 0 else { return "all \(statements) statements passed" }
    return "\(bad) of \(statements) statements failed (\(tally.validators.joined(separator: ", ")))"
  }

  private mutating func take(headline draft: DigestDraft) {
    let faults = reviewer.faults(of: Claim(.headline, draft.headline))
    headline = faults.isEmpty ? draft.headline : extract.headline
    count("headline", faults, isReplaced: true)
  }

  private mutating func take(lede draft: DigestDraft) {
    let cites = reviewer.relevant(draft.ledeCites, to: draft.lede)
    let faults = reviewer.faults(of: Claim(.lede, draft.lede, cites: cites))
    lede = faults.isEmpty ? [statement(draft.lede, cites)] : extract.lede
    count("lede", faults, isReplaced: !extract.lede.isEmpty)
  }

  private mutating func take(_ draft: DigestDraft.Highlight) {
    let place = "highlights[\(statements - 2)]"
    guard let tier = draft.tier else {
      count(place, ["schema"], isReplaced: false)
      return
    }
    var faults = reviewer.faults(of: Claim(.highlight, draft.text, cites: draft.cites))
    if faults.isEmpty, Repetition.isRepeated(draft.text, among: texts) { faults = ["repetition"] }
    if faults.isEmpty {
      let why = why(draft)
      highlights.append(Digest.Highlight(tier: tier, statement: statement(draft.text, draft.cites), why: why))
      count(place, faults, isReplaced: false)
    } else {
      var substitute = substitute(for: draft, tier)
      if substitute?.statement.cites.first == draft.cites.first.flatMap(material.item)?.item.id {
        substitute?.why = why(draft)
      }
      if let substitute { highlights.append(substitute) }
      count(place, faults, isReplaced: substitute != nil)
    }
  }

  /// The reason, when it is one and passes.
  private mutating func why(_ draft: DigestDraft.Highlight) -> String? {
    guard draft.why.contains(where: \.isLetter), !Repetition.isSame(draft.why, draft.text) else { return nil }
    let faults = reviewer.faults(of: Claim(.why, draft.why, cites: draft.cites))
    guard faults.isEmpty else {
      tally.fail(faults, isReplaced: false)
      problems.append("the why of a highlight failed: \(faults.joined(separator: ", "))")
      return nil
    }
    tally.pass()
    return draft.why
  }

  /// The sentence of the cited item, or the tier's next choice of extraction.
  private func substitute(for draft: DigestDraft.Highlight, _ tier: Tier) -> Digest.Highlight? {
    for cited in draft.cites.compactMap(material.item) {
      let text = ExtractiveSentence.best(title: cited.title, excerpt: cited.excerpt, avoiding: texts)
      guard let text else { continue }
      let statement = Digest.Statement(text: text, origin: .extract, cites: [cited.item.id])
      return Digest.Highlight(tier: tier, statement: statement)
    }
    return unused(tier).first
  }

  /// A tier that the model forgot gets the choice of extraction.
  private mutating func fillTiers() {
    for tier in Tier.allCases where !highlights.contains(where: { $0.tier == tier }) {
      let found = Array(unused(tier).prefix(2))
      guard !found.isEmpty else { continue }
      highlights += found
      count("highlights for \(tier.rawValue)", ["tiers"], isReplaced: true)
    }
  }

  private func unused(_ tier: Tier) -> [Digest.Highlight] {
    extract.highlights.filter { $0.tier == tier && !Repetition.isRepeated($0.statement.text, among: texts) }
  }

  private var texts: [String] { highlights.map(\.statement.text) }

  private func statement(_ text: String, _ cites: [String]) -> Digest.Statement {
    Digest.Statement(text: text, origin: .llm, cites: cites.compactMap { material.item($0)?.item.id })
  }

  private mutating func count(_ place: String, _ faults: [String], isReplaced: Bool) {
    statements += 1
    guard !faults.isEmpty else {
      tally.pass()
      return
    }
    bad += 1
    tally.fail(faults, isReplaced: isReplaced)
    problems.append("\(place) failed: \(faults.joined(separator: ", "))")
  }
}
