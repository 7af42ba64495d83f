import Archive
import Records
import Transport

/// Sources and charts that were bad when they were asked last and were left alone by this run: they are bad still.
struct StillBad: Sendable {
  let context: RunContext

  /// Each with what is remembered to be wrong, in the order of the configuration.
  func sources(_ report: RunReport) async -> [(id: String, problem: String)] {
    let asked = Set(report.sources.filter { $0.outcome != .skipped }.map(\.id))
    let memories = await context.fetcher.state.sources
    return wanted().filter { !asked.contains($0.id) }.compactMap { id, keys in
      if let refused = try? context.archive.unbelievedEdition(of: id) { return (id, refused.refusal) }
      return Self.problem(keys.compactMap { memories[$0] }).map { (id, $0) }
    }
  }

  /// What was wanted and can be asked, with the keys of what is remembered of it. Whoever switches a source off or gives it
  /// no key has decided so.
  private func wanted() -> [(id: String, keys: [String])] {
    let access = SourceAccess(context: context)
    let orders = ChartOrders(environment: context.environment)
    let sources = context.configuration.sources.filter {
      $0.enabled && context.options.isWanted($0.id, at: $0.url) && access.obstacle(to: $0) == nil
    }
    let charts = context.configuration.charts.filter {
      $0.enabled && context.options.isWanted($0.id, at: $0.providers.first?.url ?? "")
    }
    return sources.map { ($0.id, [$0.id]) }
      + charts.map { chart in
        (chart.id, chart.providers.indices.compactMap { try? orders.order(for: chart, provider: $0).key })
      }
  }

  /// What was wrong, unless one of the addresses that were asked last answered well: a chart has several, and one is enough.
  private static func problem(_ memories: [SourceState]) -> String? {
    let last = memories.map(\.lastAttempt).max { ($0?.seconds ?? 0) < ($1?.seconds ?? 0) }
    let newest = memories.filter { $0.lastAttempt == last }
    guard let failing = newest.first, newest.allSatisfy({ $0.failures > 0 }) else { return nil }
    return failing.lastProblem ?? "no reason is known"
  }
}
