import Records

/// What the checks found: things that are wrong with the rows, and things that are wrong with single columns.
struct CheckFindings {
  /// Where a column's fault shows.
  enum Proof {
    /// In the edition by itself: zeros, repeats, contradictions to the other columns.
    case inside
    /// Only beside our record, so it could also be the rows that are wrong.
    case record
  }

  private(set) var rows: [ChartEdition.Suspicion] = []
  private(set) var columns: [ChartVerdict.Column: (suspicion: ChartEdition.Suspicion, proof: Proof)] = [:]

  /// All of it, rows first.
  var suspicions: [ChartEdition.Suspicion] {
    rows + ChartVerdict.Column.allCases.compactMap { columns[$0]?.suspicion }
  }

  /// The columns with a fault.
  var faulty: [ChartVerdict.Column] {
    ChartVerdict.Column.allCases.filter { columns[$0] != nil }
  }

  /// Columns that only our record contradicts.
  var contradicted: [ChartVerdict.Column] {
    ChartVerdict.Column.allCases.filter { columns[$0]?.proof == .record }
  }

  mutating func add(_ check: String, _ evidence: String) {
    rows.append(ChartEdition.Suspicion(check: check, evidence: evidence))
  }

  mutating func add(_ column: ChartVerdict.Column, _ check: String, _ evidence: String, _ proof: Proof) {
    guard columns[column] == nil else { return }
    columns[column] = (ChartEdition.Suspicion(check: check, evidence: evidence), proof)
  }

  /// More than honest editions show: in 1,800 weeks of three charts no good one had more than one such row.
  static func isTooMany(_ count: Int, of total: Int) -> Bool {
    count > max(2, total / 20)
  }
}
