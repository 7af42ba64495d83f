import Archive
import Ingest
import Insights
import Records
import Transport

/// Turns a chart's answer into an edition and decides whether it is believed.
struct EditionJudge: Sendable {
  let context: RunContext
  let chart: ChartConfiguration

  /// An edition with its verdict.
  struct Judgement: Sendable {
    let kind: ChartVerdict.Kind
    let edition: ChartEdition
    /// Why it is not believed, in one sentence; empty otherwise.
    let sentence: String
  }

  /// Judges an answer by the editions on record; by those before `before` alone when a past edition is filled in.
  func judge(
    _ response: HTTPResponse, provider: ChartConfiguration.Provider, before: Day? = nil
  ) throws -> Judgement {
    guard let adapter = ChartAdapter.named(provider.adapter) else {
      throw IngestError(
        "there is no chart adapter '\(provider.adapter)'; there are \(ChartAdapter.all.map(\.name).joined(separator: ", "))"
      )
    }
    let page = try adapter.parse(response.body, contentType: response.headers["Content-Type"], chart: chart)
    let edition = ChartEdition(
      chart: chart.id, platform: chart.platform, edition: page.date ?? context.now.day, fetched: context.now,
      url: provider.url, provider: provider.adapter, contentHash: ChartFingerprint.hash(page.rows), entries: page.rows)
    // Most answers repeat the newest edition; those need no look into the past.
    if let latest = try context.archive.latestEdition(of: chart.id, before: before),
      latest.contentHash == edition.contentHash,
      page.date == nil || page.date == latest.edition
    {
      return Judgement(kind: .duplicate, edition: latest, sentence: "")
    }
    let history = try ChartHistories(context: context).history(of: chart.id, before: before)
    var keeper = ChartKeeper(chart: chart, history: history, unbelieved: before == nil ? try unbelieved() : nil)
    let (verdict, kept) = keeper.receive(edition, isDated: page.date != nil, others: try others())
    return Judgement(kind: verdict.kind, edition: kept, sentence: Self.sentence(verdict))
  }

  /// The newest edition in quarantine: evidence, never a base.
  private func unbelieved() throws -> ChartEdition? {
    guard let day = try context.archive.quarantined(chart: chart.id).last else { return nil }
    return try context.archive.quarantinedEdition(of: chart.id, on: day)
  }

  /// The newest editions of the other charts, so that their rows are recognised under a wrong address.
  private func others() throws -> [(chart: String, history: ChartHistory)] {
    try context.configuration.charts.filter { $0.id != chart.id }.compactMap { other in
      try context.archive.latestEdition(of: other.id).map { (chart: other.title, history: ChartHistory([$0])) }
    }
  }

  private static func sentence(_ verdict: ChartVerdict) -> String {
    guard verdict.kind == .suspect else { return "" }
    let evidence = verdict.suspicions.map(\.evidence).joined(separator: "; ")
    let checks = verdict.suspicions.count == 1 ? "1 check" : "\(verdict.suspicions.count) checks"
    return "the edition failed \(checks): \(evidence); the last good edition stays on the page"
  }
}
