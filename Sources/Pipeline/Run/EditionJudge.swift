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

  func judge(_ response: HTTPResponse, provider: ChartConfiguration.Provider) throws -> Judgement {
    guard let adapter = ChartAdapter.named(provider.adapter) else {
      throw IngestError(
        "there is no chart adapter '\(provider.adapter)'; there are \(ChartAdapter.all.map(\.name).joined(separator: ", "))"
      )
    }
    let page = try adapter.parse(response.body, response.headers["Content-Type"], chart)
    var edition = ChartEdition(
      chart: chart.id, platform: chart.platform, edition: page.date ?? context.now.day, fetched: context.now,
      url: provider.url, provider: provider.adapter, contentHash: Self.contentHash(page.rows), entries: page.rows)
    let latest = try context.archive.latestEdition(of: chart.id)
    if let latest, latest.contentHash == edition.contentHash, page.date == nil || page.date == latest.edition {
      return Judgement(kind: .duplicate, edition: latest, sentence: "")
    }
    let history = try ChartHistories(context: context).history(of: chart.id)
    let verdict = ChartCheck.verdict(
      on: ChartCheck.Candidate(rows: page.rows, date: page.date, fetched: context.now.day), chart: chart,
      history: history, unbelieved: try unbelieved(after: history.last))
    edition = ChartArithmetic.completed(edition, after: history, chart: chart, dropping: verdict.dropped)
    edition.suspicions = verdict.kind == .suspect ? verdict.suspicions : []
    return Judgement(kind: verdict.kind, edition: edition, sentence: Self.sentence(verdict))
  }

  /// SHA-256 over rank, title, artist and count of every row: the facts, without what is computed from them.
  static func contentHash(_ rows: [ChartEntry]) -> String {
    let facts = rows.map { "\($0.rank)\t\($0.title)\t\($0.artist)\t\($0.streams.map(String.init) ?? "")" }
    return SHA256.hex(Array(facts.joined(separator: "\n").utf8))
  }

  private func unbelieved(after last: Day?) throws -> [ChartEdition] {
    try context.archive.quarantined(chart: chart.id).filter { day in last.map { day > $0 } ?? true }
      .compactMap { try context.archive.quarantinedEdition(of: chart.id, on: $0) }
  }

  private static func sentence(_ verdict: ChartVerdict) -> String {
    guard verdict.kind == .suspect else { return "" }
    let evidence = verdict.suspicions.map(\.evidence).joined(separator: "; ")
    let checks = verdict.suspicions.count == 1 ? "1 check" : "\(verdict.suspicions.count) checks"
    return "the edition failed \(checks): \(evidence); the last good edition stays on the page"
  }
}
