import Archive
import Ingest
import Insights
import Records
import Templating

/// `pulse check --explain CHART`: what is known of one chart, and the evidence for whatever is not believed.
public struct ChartExplanation: Sendable {
  private let chart: ChartConfiguration
  private let archive: ContentArchive
  private let state: State
  private let environment: Environment
  /// Gaps, disagreements and rows that are listed before "and so on".
  private static let shown = 8

  /// The explanation of a chart of the site in a folder; throws a sentence when the site has no such chart.
  public init(site: String, chart name: String) throws {
    let charts = try Configuration.load(siteFolder: site).charts
    guard let chart = charts.first(where: { $0.id == name }) else {
      throw PipelineError("there is no chart '\(name)'\(SpellingHint.ending(for: name, among: charts.map(\.id)))")
    }
    self.chart = chart
    archive = ContentArchive(root: site + "/content")
    state = try archive.state()
    environment = Environment(site: site)
  }

  /// Prints the explanation, a line each.
  public func execute(out: (String) -> Void) throws {
    let weekday = chart.weekday.map { ", dated on weekday \($0) of 7" } ?? ""
    out("\(chart.id): \(chart.title), \(chart.size) rows, \(chart.cadence.rawValue)\(weekday)")
    if !chart.enabled { out("switched off: \(chart.disabledReason ?? "no reason given")") }
    for index in chart.providers.indices { provider(index, out: out) }
    let days = try archive.editions(of: chart.id)
    let last = try days.last.flatMap { try archive.edition(of: chart.id, on: $0) }
    record(days, out: out)
    if let last { describe(last, out: out) }
    try quarantine(after: last, out: out)
  }

  private func provider(_ index: Int, out: (String) -> Void) {
    let provider = chart.providers[index]
    let key = ChartAdapter.named(provider.adapter)?.secretName.map { name in
      environment.origin(of: name).map { ", key \(name) seen in \($0.rawValue)" } ?? ", key \(name) not seen"
    }
    out("provider \(index + 1): \(provider.adapter) \(provider.url)\(key ?? "")")
    guard let memory = state.sources[index == 0 ? chart.id : "\(chart.id) \(provider.url)"] else { return }
    if let asked = memory.lastAttempt {
      out(
        "  asked \(asked)\(memory.lastStatus.map { ", HTTP \($0)" } ?? ""), last good \(Self.text(memory.lastSuccess))")
    }
    if let problem = memory.lastProblem, memory.failures > 0 { out("  \(memory.failures) × in a row: \(problem)") }
    if let until = memory.notBefore { out("  not asked before \(until): \(memory.notBeforeReason ?? "")") }
  }

  /// The believed editions and the gaps between them.
  private func record(_ days: [Day], out: (String) -> Void) {
    guard let first = days.first, let last = days.last else { return out("record: no edition yet") }
    let gaps = zip(days, days.dropFirst()).filter { 2 * $0.days(until: $1) >= 3 * chart.cadence.days }
    out("record: \(days.count) editions from \(first) to \(last), \(gaps.count) gaps")
    for (before, after) in gaps.suffix(Self.shown) { out("  nothing between \(before) and \(after)") }
  }

  private func describe(_ edition: ChartEdition, out: (String) -> Void) {
    out(
      "last good edition: \(edition.edition), \(edition.entries.count) rows by \(edition.provider) from \(edition.url)")
    out("  fetched \(edition.fetched), content sha256 \(edition.contentHash)")
    out("  computed by us: \(edition.computed.isEmpty ? "nothing" : edition.computed.joined(separator: ", "))")
    for text in edition.disagreements.prefix(Self.shown) { out("  disagreement: \(text)") }
    if edition.disagreements.count > Self.shown {
      out("  and \(edition.disagreements.count - Self.shown) more disagreements")
    }
  }

  private func quarantine(after last: ChartEdition?, out: (String) -> Void) throws {
    let days = try archive.quarantined(chart: chart.id)
    guard !days.isEmpty else { return out("quarantine: empty") }
    let newest = try archive.unbelievedEdition(of: chart.id)?.edition
    for day in days {
      guard let edition = try archive.quarantinedEdition(of: chart.id, on: day) else { continue }
      let isNewest = day == newest
      out(
        "quarantine: the edition of \(day), \(edition.entries.count) rows by \(edition.provider) from \(edition.url), fetched \(edition.fetched)\(isNewest ? "; the page says so" : "")"
      )
      for suspicion in edition.suspicions { out("  \(suspicion.check): \(suspicion.evidence)") }
      if isNewest { rows(edition, beside: last, out: out) }
    }
  }

  /// The first rows as they were read, beside what the last good edition says of the same songs.
  private func rows(_ edition: ChartEdition, beside last: ChartEdition?, out: (String) -> Void) {
    let known = Dictionary(
      (last?.entries ?? []).map { (ChartSong($0), $0) }, uniquingKeysWith: { first, _ in first })
    for row in edition.entries.prefix(Self.shown) {
      let past = known[ChartSong(row)].map { "on \(last?.edition.description ?? "") \(Self.text($0))" }
      out("  read: \(Self.text(row)), “\(row.title)” by “\(row.artist)”; \(past ?? "not on the last good edition")")
    }
  }

  private static func text(_ row: ChartEntry) -> String {
    func number(_ value: Int?) -> String { value.map(String.init) ?? "–" }
    return "rank \(row.rank), last \(number(row.previous)), peak \(number(row.peak)), count \(number(row.editions))"
  }

  private static func text(_ instant: Instant?) -> String { instant?.description ?? "never" }
}
