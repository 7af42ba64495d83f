import Ingest
import Records
import Transport

/// Asks every source, reads the answers as they come and judges them; keeps what is good for the merge stage.
struct FetchStage: Sendable {
  let context: RunContext

  static let stage = Stage(name: "fetch") { context in
    try await FetchStage(context: context).run()
  }

  private func run() async throws -> String {
    let before = await context.fetcher.asked
    for (id, reason) in switchedOff() {
      await context.journal.record(RunReport.Source(id: id, outcome: .skipped, problem: reason))
    }
    let sources = Dictionary(uniqueKeysWithValues: context.configuration.sources.map { ($0.id, $0) })
    let wanted = context.configuration.sources.filter { $0.enabled && context.options.isWanted($0.id, at: $0.url) }
    let charts = context.configuration.charts.filter {
      $0.enabled && context.options.isWanted($0.id, at: $0.providers.first?.url ?? "")
    }
    let reader = SourceReader(context: context)
    let editions = ChartReader(context: context)
    let orders = (await sourceOrders(wanted, reader)) + (await editions.firstRound(charts))
    await fetchAll(orders) { order, result in
      if let source = sources[order.source] {
        await reader.handle(source, order, result)
      } else {
        await editions.handle(order, result)
      }
    }
    await fallBack(editions)
    return "\(await context.fetcher.asked - before) addresses asked"
  }

  /// The orders of the sources that can be asked; what hinders the others goes into the report.
  private func sourceOrders(_ sources: [SourceConfiguration], _ reader: SourceReader) async -> [FetchOrder] {
    let access = SourceAccess(context: context)
    var orders: [FetchOrder] = []
    for source in sources {
      if let obstacle = access.obstacle(to: source) {
        await context.journal.record(RunReport.Source(id: source.id, outcome: .skipped, problem: obstacle))
        continue
      }
      do throws(PipelineError) {
        orders.append(try await access.authorized(reader.order(for: source), for: source))
      } catch {
        await context.journal.record(RunReport.Source(id: source.id, outcome: .failed, problem: error.description))
      }
    }
    return orders
  }

  /// Asks further providers of the charts that have no believed edition yet, one round after the other.
  private func fallBack(_ editions: ChartReader) async {
    while true {
      let orders = await editions.nextRound()
      guard !orders.isEmpty else { return }
      await fetchAll(orders) { order, result in await editions.handle(order, result) }
    }
  }

  private func fetchAll(
    _ orders: [FetchOrder], handle: @escaping @Sendable (FetchOrder, FetchResult) async -> Void
  ) async {
    let progress = context.progress
    await context.fetcher.fetchAll(
      orders, progress: { progress.show("fetch", $0.done, $0.total, $0.current) }, handle: handle)
    progress.clear()
  }

  private func switchedOff() -> [(String, String?)] {
    context.configuration.sources.filter { !$0.enabled }.map { ($0.id, $0.disabledReason) }
      + context.configuration.charts.filter { !$0.enabled }.map { ($0.id, $0.disabledReason) }
  }
}
