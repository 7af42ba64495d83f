import Records

/// Checks of a delivery against the editions that we hold.
struct RecordCheck {
  let rows: [ChartEntry]
  let day: Day
  let isDated: Bool
  let chart: ChartConfiguration
  let history: ChartHistory
  /// The edition in quarantine that lies directly before this one, if any.
  let unbelieved: ChartEdition?
  /// Columns that any row has.
  let present: Set<ChartVerdict.Column>

  /// - Returns: whether the rows are confirmed by columns that are sound.
  func run(_ findings: inout CheckFindings, last: Day) -> Bool {
    let known = Set(history.lastSongs)
    let shared = rows.filter { known.contains(ChartSong($0)) }
    checkOverlap(shared, known: known, last: last, &findings)
    if isDirectlyAfter(last, shared) {
      var step = findings
      OneStep(rows: rows, before: lastEdition, name: "the record of \(last)", present: present).run(&step)
      // An edition in between was not believed: this one may come after that, and not directly after our record.
      let mayFollowUnbelieved = isDated && unbelieved.map { $0.edition > last && $0.edition < day } == true
      if step.faulty.count == findings.faulty.count || !mayFollowUnbelieved {
        findings = step
        return shared.count * 2 > rows.count && order(shared) > 0.5
      }
    }
    return checkAcrossGap(&findings)
  }

  /// The rank correlation of two editions; 1 is the same order. Without any other column it is what ties rows to the past.
  func order(_ shared: [ChartEntry]) -> Double {
    guard shared.count > 2 else { return 0 }
    let now = shared.sorted { $0.rank < $1.rank }.map(ChartSong.init)
    let then = now.sorted { (history[$0]?.rank ?? 0) < (history[$1]?.rank ?? 0) }
    let places = Dictionary(then.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let squares = now.enumerated().reduce(0) { sum, item in
      let distance = item.offset - (places[item.element] ?? 0)
      return sum + distance * distance
    }
    let count = Double(now.count)
    return 1 - 6 * Double(squares) / (count * (count * count - 1))
  }

  private var lastEdition: [ChartSong: ChartHistory.Past] {
    let songs = history.lastSongs.compactMap { song in history[song].map { (song, $0) } }
    return Dictionary(songs, uniquingKeysWith: { first, _ in first })
  }

  private func checkOverlap(
    _ shared: [ChartEntry], known: Set<ChartSong>, last: Day, _ findings: inout CheckFindings
  ) {
    let swapped = rows.count { $0.title != $0.artist && known.contains(ChartSong(title: $0.artist, artist: $0.title)) }
    if swapped * 10 > rows.count * 3 {
      findings.add("columns-swapped", "\(swapped) of \(rows.count) rows are known with title and artist exchanged")
    }
    // The emptiest honest weeks, after Christmas and with two album bombs, kept more than 35 of 100 rows.
    let editions = last.days(until: day) / chart.cadence.days
    let least = editions <= 8 ? 0.12 : editions <= 26 ? 0.05 : 0
    if Double(shared.count) < least * Double(rows.count) {
      findings.add(
        "wrong-chart",
        "only \(shared.count) of \(rows.count) rows were on the edition of \(last): another chart's rows?")
    }
  }

  /// A source without a date tells by its counts how many editions have passed, within what the calendar allows.
  private func isDirectlyAfter(_ last: Day, _ shared: [ChartEntry]) -> Bool {
    let days = last.days(until: day)
    guard !isDated, let steps = commonStep(shared), (1...(days / chart.cadence.days + 1)).contains(steps) else {
      return 2 * days < 3 * chart.cadence.days
    }
    return steps == 1
  }

  private func commonStep(_ shared: [ChartEntry]) -> Int? {
    var votes: [Int: Int] = [:]
    for row in shared {
      if let now = row.editions, let then = history[ChartSong(row)]?.editions { votes[now - then, default: 0] += 1 }
    }
    return votes.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }

  /// With editions missing in between counts and peaks still have bounds.
  private func checkAcrossGap(_ findings: inout CheckFindings) -> Bool {
    let known = rows.compactMap { row in history[ChartSong(row)].map { (row: row, past: $0) } }
    let before = findings.faulty.count
    if present.contains(.editions), findings.columns[.editions] == nil {
      let wrong = known.filter { row, past in
        guard let then = past.editions else { return false }
        return !(then + 1...then + passed(since: past.edition) + 1).contains(row.editions ?? 0)
      }
      report(
        wrong.count, of: known.count, .editions, "weeks-inconsistent", "count editions that cannot have been", &findings
      )
    }
    if present.contains(.peak), findings.columns[.peak] == nil {
      let wrong = known.filter { row, past in (row.peak ?? .max) > min(row.rank, past.peak ?? row.rank) }
      report(wrong.count, of: known.count, .peak, "peak-inconsistent", "have a worse peak than before", &findings)
    }
    let tied = known.count * 5 > rows.count && present.contains(.editions) && findings.columns[.editions] == nil
    if findings.faulty.count == before, findings.rows.isEmpty { checkUnbelieved(&findings) }
    return tied
  }

  /// After an edition in quarantine the next one must continue it; otherwise the one after that decides.
  private func checkUnbelieved(_ findings: inout CheckFindings) {
    guard let unbelieved else { return }
    let step = QuarantineStep(rows: rows, day: day, chart: chart, unbelieved: unbelieved)
    guard let faults = step.faults(in: present.subtracting(findings.faulty)) else { return }
    for column in faults.faulty where column != .peak {
      if let suspicion = faults.columns[column]?.suspicion { findings.add(suspicion.check, suspicion.evidence) }
    }
  }

  /// Editions that can have passed since a day; dates move by some days at holidays.
  private func passed(since then: Day) -> Int {
    let days = then.days(until: day) - chart.cadence.days / 2
    return max(0, (days + chart.cadence.days - 1) / chart.cadence.days)
  }

  private func report(
    _ wrong: Int, of total: Int, _ column: ChartVerdict.Column, _ check: String, _ what: String,
    _ findings: inout CheckFindings
  ) {
    guard CheckFindings.isTooMany(wrong, of: total) else { return }
    findings.add(column, check, "\(wrong) of \(total) known rows \(what)", .record)
  }
}
