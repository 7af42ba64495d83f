import Insights
public import LanguageModels
public import Records

/// Writes summaries of news items in batches, by the first model whose answer holds, else by extraction.
public struct SummaryWriter: Sendable {
  /// Items in one request: enough to share the rules, few enough to lose little with a bad answer.
  static let batchSize = 10
  /// Batches in one run; what is left waits for the next.
  static let batchesPerRun = 3

  private let governor: Governor?
  private let models: [Model]
  private let cap: Int

  /// A writer; `cap` is what one item's summary may cost, in nano-USD.
  public init(governor: Governor?, models: [Model], cap: Int) {
    self.governor = governor
    self.models = governor == nil ? [] : models
    self.cap = cap
  }

  /// Summaries for items that have none, the first items first.
  ///
  /// Items whose excerpt has no more than a sentence are passed over: there is nothing to sum up. Without a model, and for
  /// items that must wait, an extract is given where it is shorter than the excerpt.
  public func write(_ items: [NewsItem], sources: [String: String], day: Day) async -> SummaryReport {
    var report = SummaryReport()
    let open = items.filter { $0.summary == nil && Self.isWorthSumming($0) }
    var waiting = ArraySlice(open)
    for _ in 0..<Self.batchesPerRun where !models.isEmpty && !waiting.isEmpty {
      let batch = Array(waiting.prefix(Self.batchSize))
      guard await write(batch, sources, day, into: &report) else { break }
      waiting = waiting.dropFirst(batch.count)
    }
    if !waiting.isEmpty, !models.isEmpty { report.notes.append("\(waiting.count) items wait for their summaries") }
    report.findings += waiting.compactMap(Self.shorter)
    return report
  }

  /// False when no model could be asked, so that the items are left for a later run.
  private func write(
    _ batch: [NewsItem], _ sources: [String: String], _ day: Day, into report: inout SummaryReport
  ) async -> Bool {
    let seed = StableID.make("summary", batch.map(\.id).joined(separator: " "))
    let entries = batch.enumerated().compactMap { number, item in
      MaterialItem(alias: "n\(number + 1)", story: number, item: item, source: sources[item.source] ?? item.source)
    }
    let material = Material(entries, rules: SummaryPrompt.rules(seed: seed))
    guard let governor, !material.items.isEmpty else { return true }
    let operation = Operation(id: "summary:\(day):\(seed)", cap: cap * material.items.count)
    var wasAnswered = false
    for model in models {
      let outcome = await desk(governor, model, material, operation).work()
      report.notes += outcome.attempts
      wasAnswered = wasAnswered || outcome.wasAnswered
      if let judged = outcome.judged, judged.isAcceptable {
        take(judged.draft, of: material, into: &report)
        return true
      }
      if outcome.isEnd { break }
    }
    guard wasAnswered else { return false }
    // Answered, but by nobody well: extracts, and no further money for these items.
    let extracts = SummaryAssembly(extracting: material)
    take(extracts, of: material, into: &report)
    return true
  }

  private func take(_ assembly: SummaryAssembly, of material: Material, into report: inout SummaryReport) {
    report.findings += assembly.findings
    report.passed += assembly.tally.passed
    report.replaced += assembly.tally.replaced
  }

  private func desk(
    _ governor: Governor, _ model: Model, _ material: Material, _ operation: Operation
  ) -> Desk<SummaryAssembly> {
    let prompt = SummaryPrompt.prompt(material)
    return Desk(
      governor: governor, model: model, operation: operation, prompt: prompt,
      repair: { SummaryPrompt.prompt(material, repair: ($0, $1)) },
      judge: { reply throws(DraftFault) in
        let draft = try SummaryDraft(reply, shape: prompt.shape)
        let assembly = SummaryAssembly(draft, material: material, model: model.label)
        return Judged(
          draft: assembly, isAcceptable: assembly.isAcceptable, verdict: assembly.verdict, problems: assembly.problems)
      })
  }

  private static func isWorthSumming(_ item: NewsItem) -> Bool {
    guard let excerpt = item.excerpt else { return false }
    return Sentences.split(excerpt).count > 1
  }

  /// An extract that says less than the excerpt beside it; nil when it would be the same again.
  private static func shorter(_ item: NewsItem) -> SummaryReport.Finding? {
    guard let text = ExtractiveSentence.two(title: item.title, excerpt: item.excerpt),
      text.count * 10 < (item.excerpt?.count ?? 0) * 8
    else { return nil }
    return SummaryReport.Finding(item: item.id, summary: NewsItem.Summary(text: text, origin: .extract))
  }
}
