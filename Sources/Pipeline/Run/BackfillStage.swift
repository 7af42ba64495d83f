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

  /// Editions in a row that cannot be had before no more are asked for: the publisher has none so old, or does not answer.
  private static let patience = 10

  /// What became of an edition.
  private enum Outcome {
    /// Kept; with what is wrong with the page all the same, where something is.
    case kept(doubt: String?)
    /// The page does not show it, or is not believed.
    case refused(String)
    /// There is no page.
    case unreachable(String)
  }

  /// Something to be said of an edition.
  private typealias Remark = (day: Day, why: String)

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
      kept += try await fill(chart, provider)
    }
    return "\(kept) editions kept"
  }

  /// Fills in a chart's missing editions; how many.
  private func fill(_ chart: ChartConfiguration, _ provider: ChartConfiguration.Provider) async throws -> Int {
    let days = try missing(chart)
    var filled: [Day] = []
    var (refused, doubted): ([Remark], [Remark]) = ([], [])
    var silent = 0
    for (done, day) in days.enumerated() where silent < Self.patience {
      context.progress.show("back-fill", done, days.count, "\(chart.id) \(day)")
      let outcome = try await fetch(chart, provider, day: day)
      switch outcome {
      case .kept(let doubt):
        filled.append(day)
        if let doubt { doubted.append((day, doubt)) }
      case .refused(let why), .unreachable(let why): refused.append((day, why))
      }
      if case .unreachable = outcome { silent += 1 } else { silent = 0 }
    }
    context.progress.clear()
    if let first = filled.first { try recount(chart, after: first) }
    let left = days.count - filled.count - refused.count
    let remarks = [
      Self.sentence(refused, "not kept").map { sentence in
        left == 0
          ? sentence
          : "\(sentence). \(Self.patience) in a row could not be had, so that the \(left) after them were not asked for; give a later date, or try again later"
      },
      Self.sentence(doubted, "kept, but not all of the page is believed").map { sentence in
        "\(sentence). To ask again when the source is mended, delete their files and fill them in once more"
      },
    ]
    for remark in remarks.compactMap(\.self) { await context.problem("back-fill", source: chart.id, remark) }
    return filled.count
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

  /// One sentence for all editions of a chart of which there is the same to be said; nil when there are none.
  private static func sentence(_ remarks: [Remark], _ what: String) -> String? {
    guard let first = remarks.first, let last = remarks.last else { return nil }
    return remarks.count == 1
      ? "the edition of \(first.day) is \(what): \(first.why)"
      : "\(remarks.count) editions between \(first.day) and \(last.day) are \(what), the last one because: \(last.why)"
  }

  /// Fetches one edition, and keeps it when it is believed.
  private func fetch(
    _ chart: ChartConfiguration, _ provider: ChartConfiguration.Provider, day: Day
  ) async throws -> Outcome {
    let orders = ChartOrders(environment: context.environment)
    let (order, response): (FetchOrder, HTTPResponse)
    do {
      order = try orders.order(for: chart, provider: 0, date: day)
      response = try body(await context.fetcher.fetch(order), of: order)
    } catch {
      return .unreachable(orders.withoutKeys("\(error)"))
    }
    do {
      let judgement = try EditionJudge(context: context, chart: chart)
        .judge(response, provider: provider, url: order.url, before: day)
      guard judgement.kind == .good, judgement.edition.edition == day else {
        return .refused(
          judgement.kind == .suspect ? judgement.sentence : "the page shows the edition of \(judgement.edition.edition)"
        )
      }
      try context.archive.write(judgement.edition)
      try context.archive.delete(.quarantine(chart.id, day))
      return .kept(doubt: judgement.sentence.isEmpty ? nil : judgement.sentence)
    } catch let error as ArchiveError {
      throw error
    } catch {
      return .refused(orders.withoutKeys("\(error)"))
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
