import Insights
import Records
import Templating

/// What language models cost, month by month: the last part of `/method/`.
struct SpendingTable: Sendable {
  /// Months that are shown.
  private static let months = 12

  /// The newest months of `content/ledger`.
  let files: ContentFiles

  init(_ scanner: ContentScanner) throws(SiteError) {
    let names = Disk.names(in: scanner.folder + "/ledger").filter { $0.hasSuffix(".ndjson") }.sorted()
    files = try scanner.scan("ledger", paths: names.suffix(Self.months).map { "ledger/" + $0 })
  }

  /// What the table shows.
  var fingerprint: Fingerprint {
    var mixer = FingerprintMixer()
    for file in files.all { mixer.add(file.fingerprint) }
    return mixer.fingerprint
  }

  /// The values of the partial `spending`, newest month first; the caps stand in the configuration.
  func value(_ content: String, _ models: SiteConfiguration.Models) throws(SiteError) -> Value {
    var rows: [Value] = []
    for file in files.all.reversed() {
      guard let bytes = try Disk.reading(content + "/" + file.path) else { continue }
      let (spending, damaged) = Self.spending(bytes)
      rows.append(Self.row(String(file.path.dropFirst("ledger/".count).prefix(7)), spending, damaged))
    }
    let caps = [
      ("a digest", models.digestCap), ("an item’s summary", models.summaryCap), ("a run", models.runCap),
      ("a day", models.dayCap), ("a month", models.monthCap),
    ]
    return [
      "rows": .block(rows), "caps": .string(Words.list(caps.map { "\(DigestPage.dollars($1)) for \($0)" })),
    ]
  }

  /// The sums of a ledger, and how many of its lines cannot be read. What a crash has left of the last line is none.
  static func spending(_ bytes: [UInt8]) -> (spending: MonthSpending, damaged: Int) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
    let whole = lines.filter { !$0.isEmpty }
    let events = whole.compactMap { line in try? LedgerEvent(json: Array(line)) }
    return (MonthSpending(events), whole.count - events.count)
  }

  private static func row(_ month: String, _ spending: MonthSpending, _ damaged: Int) -> Value {
    var notes = spending.shares.map {
      "\($0.account), \($0.model): \(Words.count($0.requests, "request")), \(DigestPage.dollars($0.cost))"
    }
    if spending.unsettled > 0 {
      notes.append("\(Words.count(spending.unsettled, "request")) without a known end, counted at the bound")
    }
    if spending.breaches > 0 { notes.append("\(Words.count(spending.breaches, "answer")) above the bound") }
    if damaged > 0 { notes.append("\(Words.count(damaged, "line")) of the ledger cannot be read") }
    return [
      "month": .string(month), "digests": .string(DigestPage.dollars(spending.digests)),
      "summaries": .string(DigestPage.dollars(spending.summaries)),
      "total": .string(DigestPage.dollars(spending.total)), "notes": .string(notes.joined(separator: "; ")),
    ]
  }
}
