import Records

/// Recognises an edition that is already on record, and one that comes again under a new date.
struct RepeatCheck {
  let candidate: ChartCheck.Candidate
  let chart: ChartConfiguration
  let history: ChartHistory
  let unbelieved: ChartEdition?

  /// The verdict on a repeat; nil when the rows are new.
  var verdict: ChartVerdict? {
    guard !candidate.rows.isEmpty else { return nil }
    let hash = ChartFingerprint.hash(candidate.rows)
    if let stored = history.editionByHash[hash] { return repeated(stored) }
    if let last = history.last, candidate.day == last { return revised(last) }
    // The same names with other columns are a page that was mended, and judged again.
    guard let unbelieved, unbelieved.contentHash == hash, isSameVisit(unbelieved.edition),
      unbelieved.entries.map(Self.columns) == candidate.rows.map(Self.columns)
    else { return nil }
    return duplicate("the edition of \(unbelieved.edition) is in quarantine already")
  }

  private static func columns(_ row: ChartEntry) -> [Int?] { [row.previous, row.peak, row.editions] }

  private func repeated(_ stored: Day) -> ChartVerdict? {
    if stored == candidate.date { return duplicate("the edition of \(stored) is on record already") }
    if stored == history.last, isSameVisit(stored) { return duplicate("nothing new since \(stored)") }
    if stored == history.last, isFrozen(after: stored) { return nil }
    let words = "the rows of \(stored) again, under the date \(candidate.day)"
    return ChartVerdict(kind: .suspect, suspicions: [ChartEdition.Suspicion(check: "stale", evidence: words)])
  }

  /// Publishers have printed the chart of the week before Christmas again (Billboard until 1984): nobody moved, and every count
  /// grew by one. A page that is merely late shows the old counts.
  private func isFrozen(after stored: Day) -> Bool {
    guard history.edition(directlyBefore: candidate.day, cadence: chart.cadence) == stored else { return false }
    let grown = candidate.rows.count { row in
      guard let now = row.editions, let then = history[ChartSong(row)]?.editions else { return false }
      return now == then + 1 && row.previous == row.rank
    }
    return grown * 10 >= candidate.rows.count * 9
  }

  /// The first sight of an edition stays: sources without a date change during the day, and a day has one edition.
  private func revised(_ last: Day) -> ChartVerdict {
    duplicate("the edition of \(last) is on record already, with other rows")
  }

  /// Whether the rows may rightly be unchanged: the same date, or none and no full rhythm since.
  private func isSameVisit(_ edition: Day) -> Bool {
    guard candidate.date == nil else { return candidate.date == edition }
    return 2 * edition.days(until: candidate.fetched) < 3 * chart.cadence.days
  }

  private func duplicate(_ words: String) -> ChartVerdict {
    ChartVerdict(
      kind: .duplicate, suspicions: [ChartEdition.Suspicion(check: "duplicate-edition", evidence: words)])
  }
}
