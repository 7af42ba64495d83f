import Archive
import Insights
import Records
import Transport

/// Reads the answers of charts, judges each edition, and asks the next provider where one failed.
actor ChartReader {
  private let context: RunContext
  private let orders: ChartOrders
  private let charts: [String: ChartConfiguration]
  /// The provider that was asked last, by chart.
  private var asked: [String: Int] = [:]
  /// Charts whose last provider failed.
  private var open: [String] = []
  /// Charts of which an edition was refused in this run.
  private var refused: Set<String> = []

  init(context: RunContext) {
    self.context = context
    orders = ChartOrders(environment: context.environment)
    charts = Dictionary(uniqueKeysWithValues: context.configuration.charts.map { ($0.id, $0) })
  }

  /// The orders for the first providers that can be asked.
  func firstRound(_ charts: [ChartConfiguration]) async -> [FetchOrder] {
    var found: [FetchOrder] = []
    for chart in charts {
      if let order = await order(for: chart, from: 0) { found.append(order) }
    }
    return found
  }

  /// Orders for the next providers of charts that have no believed edition; empty when there is nothing left to ask.
  func nextRound() async -> [FetchOrder] {
    let charts = open.sorted().compactMap { self.charts[$0] }
    open = []
    var found: [FetchOrder] = []
    for chart in charts {
      if let order = await order(for: chart, from: asked[chart.id, default: 0] + 1) { found.append(order) }
    }
    return found
  }

  /// The first provider from a place on that can be asked; why the ones before cannot stands in the report.
  private func order(for chart: ChartConfiguration, from first: Int) async -> FetchOrder? {
    for index in chart.providers.indices.dropFirst(first) {
      asked[chart.id] = index
      do {
        return try orders.order(for: chart, provider: index)
      } catch {
        await record(RunReport.Source(id: chart.id, outcome: .skipped, problem: error.description))
      }
    }
    return nil
  }

  func handle(_ order: FetchOrder, _ result: FetchResult) async {
    guard let chart = charts[order.source] else { return }
    let provider = chart.providers[asked[chart.id, default: 0]]
    switch result {
    case .fetched(let response, _): await read(chart, provider, order, response)
    case .notModified(let response):
      await record(RunReport.Source(id: chart.id, outcome: .notModified, http: 304, ms: response.elapsedMs))
    case .skipped(let reason):
      // Whoever is left alone because it failed, or is gone, leaves the chart to the next one.
      let memory = await context.fetcher.state.sources[order.key]
      if let memory, memory.gone || memory.failures > 0 { open.append(chart.id) }
      await record(RunReport.Source(id: chart.id, outcome: .skipped, problem: reason))
    case .failed(let reason, let status):
      open.append(chart.id)
      await record(RunReport.Source(id: chart.id, outcome: .failed, http: status, problem: reason))
    }
  }

  private func read(
    _ chart: ChartConfiguration, _ provider: ChartConfiguration.Provider, _ order: FetchOrder,
    _ response: HTTPResponse
  ) async {
    var line = RunReport.Source(
      id: chart.id, outcome: .unchanged, http: response.status, bytes: response.body.count, ms: response.elapsedMs)
    do {
      let judge = EditionJudge(context: context, chart: chart)
      let judgement = try judge.judge(response, provider: provider, url: order.url)
      line.items = judgement.edition.entries.count
      line.problem = judgement.sentence.isEmpty ? nil : judgement.sentence
      switch judgement.kind {
      case .good:
        line.outcome = .new
        line.new = line.items
        await context.fetcher.accept(order)
        await context.harvest.add(Harvest.Edition(chart: chart, edition: judgement.edition, believed: true))
      case .duplicate where judgement.isSpoilt:
        // What is on record stays; another provider may have the next edition.
        line.outcome = .suspect
        await context.fetcher.reject(order, problem: judgement.sentence)
        open.append(chart.id)
      case .duplicate:
        await context.fetcher.accept(order)
      case .suspect:
        line.outcome = .suspect
        refused.insert(chart.id)
        await context.fetcher.reject(order, problem: judgement.sentence)
        await context.harvest.add(Harvest.Edition(chart: chart, edition: judgement.edition, believed: false))
        open.append(chart.id)
      }
    } catch {
      let problem = orders.withoutKeys("\(error)")
      line.outcome = .failed
      line.problem = problem
      await context.fetcher.reject(order, problem: problem)
      open.append(chart.id)
    }
    await record(line)
  }

  /// A later provider's line replaces an earlier one's only when it is better; the earlier trouble stays readable. A provider
  /// that has nothing new is no answer to what another one shows and is not believed.
  private func record(_ line: RunReport.Source) async {
    var line = line
    if let earlier = await context.journal.source(line.id), let problem = earlier.problem {
      let isOpen = refused.contains(line.id) && line.outcome != .new
      let own =
        line.problem.map { "; then: \($0)" }
        ?? (isOpen ? "; another provider has nothing newer" : "; another provider answered instead")
      line.problem = problem + own
      let good: Set<RunReport.Outcome> = [.new, .unchanged, .notModified]
      if isOpen || !good.contains(line.outcome) { line.outcome = earlier.outcome }
    }
    if line.outcome == .unchanged || line.outcome == .notModified { question(&line) }
    await context.journal.record(line)
  }

  /// What is to be said of a chart that has nothing new: that an edition was refused and no good one has come since, or that
  /// the next one is late.
  private func question(_ line: inout RunReport.Source) {
    guard let chart = charts[line.id] else { return }
    if let waiting = try? context.archive.unbelievedEdition(of: chart.id) {
      line.outcome = .suspect
      line.problem = line.problem ?? waiting.refusal
    } else if let newest = (try? context.archive.newestEditions(of: chart.id, 1))?.last,
      let lateness = chart.lateness(after: newest, on: context.now.day)
    {
      line.stale = true
      line.problem = line.problem ?? lateness
    }
  }
}
