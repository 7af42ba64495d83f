import Records

/// Puts a batch of summaries together: what passes its checks stands, what fails is replaced by the item's own sentences.
struct SummaryAssembly: Sendable {
  private(set) var findings: [SummaryReport.Finding] = []
  private(set) var tally = DigestTally()
  /// What was wrong, for the model that is to repair it.
  private(set) var problems: [String] = []

  /// Assembles a draft; an item that it forgot counts as bad.
  init(_ draft: SummaryDraft, material: Material, model: String) {
    let reviewer = Reviewer(material: material)
    for item in material.items {
      let entries = draft.entries.filter { $0.alias == item.alias }
      let faults = Self.faults(entries, item, reviewer)
      guard faults.isEmpty, let entry = entries.first else {
        problems.append("\(item.alias) failed: \(faults.joined(separator: ", "))")
        tally.fail(faults, isReplaced: true)
        findings.append(Self.extract(item))
        continue
      }
      tally.pass()
      let score = { (tier: Tier) in Impact.Score(value: entry.impact[tier] ?? 0) }
      let summary = NewsItem.Summary(
        text: entry.text, origin: .llm, model: model, category: entry.category,
        impact: Impact(creator: score(.creator), developer: score(.developer), monetizer: score(.monetizer)))
      findings.append(SummaryReport.Finding(item: item.item.id, summary: summary))
    }
  }

  /// Extracts alone.
  init(extracting material: Material) {
    findings = material.items.map(Self.extract)
    for _ in material.items { tally.fail([], isReplaced: true) }
  }

  /// At most a third of the summaries is bad.
  var isAcceptable: Bool { tally.replaced * 3 <= findings.count }

  /// For the record.
  var verdict: String {
    guard tally.replaced > 0 else { return "all \(findings.count) summaries passed" }
    return "\(tally.replaced) of \(findings.count) summaries failed (\(tally.validators.joined(separator: ", ")))"
  }

  private static func faults(
    _ entries: [SummaryDraft.Entry], _ item: MaterialItem, _ reviewer: Reviewer
  ) -> [String] {
    guard let entry = entries.first, entries.count == 1 else { return ["citations"] }
    guard entry.category != nil, entry.impact.count == Tier.allCases.count else { return ["schema"] }
    return reviewer.faults(of: Claim(.summary, entry.text, cites: [item.alias]))
  }

  private static func extract(_ item: MaterialItem) -> SummaryReport.Finding {
    let text =
      ExtractiveSentence.two(title: item.title, excerpt: item.excerpt)
      ?? ExtractiveSentence.best(title: item.title, excerpt: item.excerpt, avoiding: []) ?? item.title
    return SummaryReport.Finding(item: item.item.id, summary: NewsItem.Summary(text: text, origin: .extract))
  }
}
