import Archive
import Ingest
import Insights
import Records
import Transport

/// Fetches past editions that are missing, oldest first, where a chart's publisher has dated pages.
///
/// Each edition is judged by the editions before it and kept before the next one is asked for. One request for an edition,
/// spaced as always.
struct BackfillStage: Sendable {
  let context: RunContext
  let since: Day

  static let stage = Stage(name: "back-fill") { context in
    guard let since = context.options.since else { return "nothing asked for" }
    return try await BackfillStage(context: context, since: since).run()
  }

  private func run() async throws -> String {
    var kept = 0
    for chart in context.configuration.charts where chart.enabled {
      // Charts without dated pages begin with the first run.
      guard let provider = chart.providers.first, provider.datedURL != nil,
        context.options.isWanted(chart.id, at: provider.url)
      else { continue }
      let days = try missing(chart)
      var filled: [Day] = []
      var refused: [(day: Day, why: String)] = []
      for (done, day) in days.enumerated() {
        context.progress.show("back-fill", done, days.count, "\(chart.id) \(day)")
        if let why = try await fetch(chart, provider, day: day) {
          refused.append((day, why))
        } else {
          filled.append(day)
        }
      }
      context.progress.clear()
      if let first = filled.first { try recount(chart, after: first) }
      if let sentence = Self.sentence(refused) {
        await context.problem("back-fill", source: chart.id, sentence)
      }
      kept += filled.count
    }
    return "\(kept) editions kept"
  }

  /// Days since the asked one on which the chart should have an edition that is not stored.
  private func missing(_ chart: ChartConfiguration) throws -> [Day] {
    let stored = Set(try context.archive.editions(of: chart.id))
    var day = since
    if let weekday = chart.weekday {
      while day.weekday != weekday { day = day.adding(1) }
    }
    var days: [Day] = []
    while day <= context.now.day {
      if !stored.contains(day) { days.append(day) }
      day = day.adding(chart.cadence.days)
    }
    return days
  }

  /// Counts the editions after a filled one again, whose streaks, drop-outs and computed columns now have a past.
  private func recount(_ chart: ChartConfiguration, after first: Day) throws {
    let later = try context.archive.editions(of: chart.id).filter { $0 > first }
    guard let begin = later.first else { return }
    var history = try ChartHistories(context: context).history(of: chart.id, before: begin)
    for day in later {
      guard let stored = try context.archive.edition(of: chart.id, on: day) else { continue }
      var counted = ChartArithmetic.completed(
        stored, after: history, chart: chart,
        dropping: stored.computed.compactMap(ChartVerdict.Column.init(rawValue:)))
      counted.disagreements = stored.disagreements.filter(Self.isEvidence) + counted.disagreements
      if counted != stored { try context.archive.write(counted) }
      history.append(counted)
    }
  }

  /// Whether a disagreement is the evidence of a check that dropped a column (``ChartEdition/Suspicion/sentence``), which no
  /// counting finds again.
  private static func isEvidence(_ text: String) -> Bool {
    let check = text.prefix { ("a"..."z").contains($0) || $0 == "-" }
    return !check.isEmpty && text.dropFirst(check.count).hasPrefix(": ")
  }

  /// One sentence for all editions of a chart that are not kept; nil when there are none.
  private static func sentence(_ refused: [(day: Day, why: String)]) -> String? {
    guard let first = refused.first, let last = refused.last else { return nil }
    return refused.count == 1
      ? "the edition of \(first.day) is not kept: \(first.why)"
      : "\(refused.count) editions between \(first.day) and \(last.day) are not kept, the last one because: \(last.why)"
  }

  /// Fetches and keeps one edition; answers with the reason when it is not kept.
  private func fetch(
    _ chart: ChartConfiguration, _ provider: ChartConfiguration.Provider, day: Day
  ) async throws -> String? {
    let orders = ChartOrders(environment: context.environment)
    do {
      let order = try orders.order(for: chart, provider: 0, date: day)
      let response = try body(await context.fetcher.fetch(order), of: order)
      let judgement = try EditionJudge(context: context, chart: chart).judge(response, provider: provider, before: day)
      guard judgement.kind == .good, judgement.edition.edition == day else {
        let why =
          judgement.kind == .suspect ? judgement.sentence : "the page shows the edition of \(judgement.edition.edition)"
        throw IngestError(why)
      }
      try context.archive.write(judgement.edition)
      return nil
    } catch let error as ArchiveError {
      throw error
    } catch {
      return orders.withoutKeys("\(error)")
    }
  }

  private func body(_ result: FetchResult, of order: FetchOrder) throws(IngestError) -> HTTPResponse {
    switch result {
    case .fetched(let response, _): return response
    case .notModified: throw IngestError("\(order.url) answers that nothing changed, and nothing is held of it")
    case .skipped(let reason), .failed(let reason, _): throw IngestError(reason)
    }
  }
}
