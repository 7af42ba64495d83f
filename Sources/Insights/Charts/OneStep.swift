import Records

/// The publisher's columns against the edition directly before: each follows from it exactly.
struct OneStep {
  let rows: [ChartEntry]
  let before: [ChartSong: ChartHistory.Past]
  /// What the edition before is called in the evidence.
  let name: String
  let present: Set<ChartVerdict.Column>

  func run(_ findings: inout CheckFindings) {
    let named = rows.filter { !ChartSong($0).isNameless }
    let shared = named.compactMap { row in before[ChartSong(row)].map { (row: row, past: $0) } }
    guard shared.count >= 5 else { return }
    if isSound(.previous, findings) {
      let wrong = shared.filter { $0.row.previous != $0.past.rank }
      report(wrong, of: shared.count, .previous, "last-week-mismatch", &findings) { row, past in
        "was at \(past.rank), not at \(row.previous.map(String.init) ?? "no rank")"
      }
      checkStrangers(&findings)
    }
    if isSound(.editions, findings), shared.contains(where: { $0.past.editions != nil }) {
      let wrong = shared.filter { $0.row.editions != ($0.past.editions ?? 0) + 1 }
      report(wrong, of: shared.count, .editions, "weeks-inconsistent", &findings) { row, past in
        "has \(row.editions ?? 0) editions after \(past.editions ?? 0)"
      }
    }
    // What was not known says nothing of what the publisher tells now.
    let peaked = shared.filter { $0.past.peak != nil }
    if isSound(.peak, findings), peaked.count >= 5 {
      let wrong = peaked.filter { $0.row.peak != min($0.row.rank, $0.past.peak ?? .max) }
      report(wrong, of: peaked.count, .peak, "peak-inconsistent", &findings) { row, past in
        "peaks at \(row.peak ?? 0) after \(past.peak ?? 0) at rank \(row.rank)"
      }
    }
  }

  private func isSound(_ column: ChartVerdict.Column, _ findings: CheckFindings) -> Bool {
    present.contains(column) && findings.columns[column] == nil
  }

  /// Rows that claim a rank in an edition that did not have them; a publisher's new spellings are some, a fault is many.
  private func checkStrangers(_ findings: inout CheckFindings) {
    let lowest = before.values.map(\.rank).max() ?? 0
    let strangers = rows.filter { row in
      row.previous.map { $0 <= lowest } == true && before[ChartSong(row)] == nil
    }
    guard strangers.count * 4 > rows.count else { return }
    findings.add(
      .previous, "last-week-mismatch", "\(strangers.count) rows claim a rank in \(name), which does not have them",
      .record)
  }

  private func report(
    _ wrong: [(row: ChartEntry, past: ChartHistory.Past)], of total: Int, _ column: ChartVerdict.Column,
    _ check: String, _ findings: inout CheckFindings, _ words: (ChartEntry, ChartHistory.Past) -> String
  ) {
    guard CheckFindings.isTooMany(wrong.count, of: total), let (row, past) = wrong.first else { return }
    findings.add(
      column, check,
      "\(wrong.count) of \(total) rows do not continue \(name): “\(row.title.isEmpty ? row.artist : row.title)” \(words(row, past))",
      .record)
  }
}
