import Records

/// Checks of the publisher's columns against each other within one delivery.
struct ColumnCheck {
  let rows: [ChartEntry]
  /// Columns that any row has.
  let present: Set<ChartVerdict.Column>
  /// Columns that earlier editions had.
  let expected: Set<ChartVerdict.Column>

  func run(_ findings: inout CheckFindings) {
    for column in ChartVerdict.Column.allCases where expected.contains(column) && !present.contains(column) {
      findings.add(column, "columns-missing", "no row has the column \(column.rawValue) any more", .inside)
    }
    checkPeaks(&findings)
    checkCounts(&findings)
    checkPrevious(&findings)
    checkNewcomers(&findings)
  }

  private func checkPeaks(_ findings: inout CheckFindings) {
    guard present.contains(.peak) else { return }
    let wrong = rows.filter { row in row.peak.map { $0 < 1 || $0 > row.rank } ?? true }
    report(
      wrong, .peak, "peak-inconsistent", "have no peak or one that is worse than their rank", &findings)
  }

  private func checkCounts(_ findings: inout CheckFindings) {
    guard present.contains(.editions) else { return }
    let wrong = rows.filter { ($0.editions ?? 0) < 1 }
    report(wrong, .editions, "weeks-inconsistent", "have no count of editions, or one below 1", &findings)
  }

  private func checkPrevious(_ findings: inout CheckFindings) {
    guard present.contains(.previous) else { return }
    var seen: Set<Int> = []
    let repeated = rows.filter { row in row.previous.map { !seen.insert($0).inserted } ?? false }
    report(
      repeated, .previous, "last-week-mismatch", "claim a rank in the edition before that another row claims too",
      &findings)
    guard present.contains(.editions), findings.columns[.editions] == nil else { return }
    let returned = rows.filter { $0.previous == nil && ($0.editions ?? 0) > 1 }
    if returned.count * 10 > rows.count * 7 {
      findings.add(
        .previous, "columns-missing",
        "\(returned.count) of \(rows.count) rows have been on the chart but no rank in the edition before", .inside)
    }
    let contradictory = rows.filter { $0.previous != nil && $0.editions == 1 }
    report(
      contradictory, .previous, "last-week-mismatch", "are in their first edition and yet ranked in the one before",
      &findings)
  }

  private func checkNewcomers(_ findings: inout CheckFindings) {
    guard present.contains(.peak), findings.columns[.peak] == nil else { return }
    if present.contains(.editions), findings.columns[.editions] == nil {
      let wrong = rows.filter { $0.editions == 1 && $0.peak != $0.rank }
      report(
        wrong, .peak, "peak-inconsistent", "are in their first edition with a peak that is not their rank", &findings)
    }
    if present.contains(.previous), findings.columns[.previous] == nil {
      let wrong = rows.filter { row in row.previous.map { $0 < row.peak ?? 0 } ?? false }
      report(
        wrong, .peak, "peak-inconsistent", "have a peak that is worse than their rank in the edition before", &findings)
    }
  }

  private func report(
    _ wrong: [ChartEntry], _ column: ChartVerdict.Column, _ check: String, _ what: String,
    _ findings: inout CheckFindings
  ) {
    guard CheckFindings.isTooMany(wrong.count, of: rows.count), let example = wrong.first else { return }
    findings.add(
      column, check, "\(wrong.count) of \(rows.count) rows \(what), such as number \(example.rank)", .inside)
  }
}
