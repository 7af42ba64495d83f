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
    /// Why it is not believed, or what is wrong with a page that is, in one sentence; empty otherwise.
    let sentence: String
    /// Whether the page of an edition that is on record has rows by now that are not believed.
    var isSpoilt = false
  }

  /// Judges an answer by the editions on record; by those before `before` alone when a past edition is filled in.
  ///
  /// - Parameter url: the address that was asked.
  func judge(
    _ response: HTTPResponse, provider: ChartConfiguration.Provider, url: String, before: Day? = nil
  ) throws -> Judgement {
    guard let adapter = ChartAdapter.named(provider.adapter) else {
      throw IngestError(
        "there is no chart adapter '\(provider.adapter)'; there are \(ChartAdapter.all.map(\.name).joined(separator: ", "))"
      )
    }
    // What is cut within JSON cannot be read; what is cut within a page looks like one with fewer rows.
    guard
      response.body.first(where: { $0 > 0x20 }) != UInt8(ascii: "<")
        || BodyEnd.isComplete(response.body, isPage: true)
    else { throw IngestError("the page breaks off before its end; it is asked for again") }
    let page = try adapter.parse(response.body, contentType: response.headers["Content-Type"], chart: chart)
    let edition = ChartEdition(
      chart: chart.id, platform: chart.platform, edition: page.date ?? context.now.day, fetched: context.now,
      url: url, provider: provider.adapter, contentHash: ChartFingerprint.hash(page.rows), entries: page.rows)
    // Most answers repeat the newest edition; those need no look into the past.
    if let latest = try context.archive.latestEdition(of: chart.id, before: before),
      latest.contentHash == edition.contentHash,
      page.date == nil || page.date == latest.edition
    {
      var keeper = ChartKeeper(chart: chart, history: ChartHistory([latest]))
      let (verdict, _) = keeper.receive(edition, isDated: page.date != nil)
      return Judgement(
        kind: .duplicate, edition: latest, sentence: Self.faults(verdict), isSpoilt: verdict.isSpoilt)
    }
    let history = try ChartHistories(context: context).history(of: chart.id, before: before)
    // Evidence, never a base.
    let unbelieved = before == nil ? try context.archive.unbelievedEdition(of: chart.id) : nil
    var keeper = ChartKeeper(chart: chart, history: history, unbelieved: unbelieved)
    let (verdict, kept) = keeper.receive(edition, isDated: page.date != nil, others: try others())
    if verdict.kind == .duplicate, let waiting = keeper.unbelieved, waiting.contentHash == edition.contentHash {
      // The page still shows what was refused: it stays refused, and the next provider is asked again.
      return Judgement(kind: .suspect, edition: waiting, sentence: Self.sentence(waiting.suspicions))
    }
    let sentence = verdict.kind == .suspect ? Self.sentence(verdict.suspicions) : Self.faults(verdict)
    return Judgement(kind: verdict.kind, edition: kept, sentence: sentence, isSpoilt: verdict.isSpoilt)
  }

  /// The newest editions of the other charts, so that their rows are recognised under a wrong address. One whose file cannot be
  /// read is left out: it hinders its own chart, which says so, and no other.
  private func others() throws -> [(chart: String, history: ChartHistory)] {
    var others: [(chart: String, history: ChartHistory)] = []
    for other in context.configuration.charts where other.id != chart.id {
      do throws(ArchiveError) {
        guard let latest = try context.archive.latestEdition(of: other.id) else { continue }
        others.append((chart: other.title, history: ChartHistory([latest])))
      } catch {
        guard error.kind == .content else { throw error }
      }
    }
    return others
  }

  private static func sentence(_ suspicions: [ChartEdition.Suspicion]) -> String {
    let evidence = suspicions.map(\.evidence).joined(separator: "; ")
    let checks = suspicions.count == 1 ? "1 check" : "\(suspicions.count) checks"
    return "the edition failed \(checks): \(evidence); the last good edition stays on the page"
  }

  /// What is wrong with a page whose rows are believed; empty when nothing is.
  private static func faults(_ verdict: ChartVerdict) -> String {
    let faults = verdict.suspicions.filter { $0.check != "duplicate-edition" }
    guard !faults.isEmpty else { return "" }
    let evidence = faults.map(\.evidence).joined(separator: "; ")
    return switch verdict.kind {
    case .good: "a column of the source is not believed and replaced by our own arithmetic: \(evidence)"
    case .suspect: "nothing new: \(evidence)"
    case .duplicate: "the edition is on record already, and the page has a fault by now: \(evidence)"
    }
  }
}
