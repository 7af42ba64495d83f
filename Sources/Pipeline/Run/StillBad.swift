import Archive
import Ingest
import Records
import Transport

/// Sources and charts that were bad when they were asked last and were left alone by this run: they are bad still.
struct StillBad: Sendable {
  let context: RunContext

  /// What was wanted and left alone, and what may be wrong with it.
  private struct Silent {
    let id: String
    /// The keys of what is remembered of its addresses.
    let keys: [String]
    /// That what it brought last is late by now, in words.
    let lateness: ([SourceState]) -> String?
  }

  /// Each with what is remembered to be wrong, in the order of the configuration.
  func sources(_ report: RunReport) async -> [(id: String, problem: String)] {
    let asked = Set(report.sources.filter { $0.outcome != .skipped }.map(\.id))
    let memories = await context.fetcher.state.sources
    return wanted().filter { !asked.contains($0.id) }.compactMap { silent in
      if let refused = try? context.archive.unbelievedEdition(of: silent.id) { return (silent.id, refused.refusal) }
      let known = silent.keys.compactMap { memories[$0] }
      return (Self.problem(known) ?? silent.lateness(known)).map { (silent.id, $0) }
    }
  }

  /// What was wanted and can be asked. Whoever switches a source off or gives it no key has decided so.
  private func wanted() -> [Silent] {
    let access = SourceAccess(context: context)
    let orders = ChartOrders(environment: context.environment)
    let sources = context.configuration.sources.filter {
      $0.enabled && context.options.isWanted($0.id, at: $0.url) && access.obstacle(to: $0) == nil
    }
    let charts = context.configuration.charts.filter {
      $0.enabled && context.options.isWanted($0.id, at: $0.providers.first?.url ?? "")
    }
    let silentSources = sources.map { source in
      Silent(id: source.id, keys: [source.id]) { known in
        source.lateness(newest: known.first?.newestItem, now: context.now)
      }
    }
    let silentCharts = charts.map { chart in
      let keys = chart.providers.indices.compactMap { try? orders.order(for: chart, provider: $0).key }
      return Silent(id: chart.id, keys: keys) { _ in
        let newest = keys.isEmpty ? nil : (try? context.archive.newestEditions(of: chart.id, 1))?.last
        return newest.flatMap { chart.lateness(after: $0, on: context.now.day) }
      }
    }
    return silentSources + silentCharts
  }

  /// What was wrong, unless one of the addresses that were asked last answered well: a chart has several, and one is enough.
  private static func problem(_ memories: [SourceState]) -> String? {
    let last = memories.map(\.lastAttempt).max { ($0?.seconds ?? 0) < ($1?.seconds ?? 0) }
    let newest = memories.filter { $0.lastAttempt == last }
    guard let failing = newest.first, newest.allSatisfy({ $0.failures > 0 }) else { return nil }
    return failing.lastProblem ?? "no reason is known"
  }
}
