import Records

/// Whether a delivery continues an edition in quarantine: two editions that follow from each other confirm each other.
struct QuarantineStep {
  let rows: [ChartEntry]
  let day: Day
  let chart: ChartConfiguration
  let unbelieved: ChartEdition

  /// What does not follow in the columns given; nil when the two are not neighbours.
  func faults(in columns: Set<ChartVerdict.Column>) -> CheckFindings? {
    let days = unbelieved.edition.days(until: day)
    guard days > 0, 2 * days < 3 * chart.cadence.days else { return nil }
    var faults = CheckFindings()
    let name = "the edition of \(unbelieved.edition) in quarantine"
    OneStep(rows: rows, before: before, name: name, present: columns).run(&faults)
    return faults
  }

  /// Whether the columns given follow without a fault on at least half of the rows.
  func isContinued(in columns: Set<ChartVerdict.Column>) -> Bool {
    let shared = rows.count { before[ChartSong($0)] != nil }
    return shared * 2 >= rows.count && !columns.isEmpty && faults(in: columns)?.faulty.isEmpty == true
  }

  private var before: [ChartSong: ChartHistory.Past] {
    let songs = unbelieved.entries.map { row in
      let past = ChartHistory.Past(
        edition: unbelieved.edition, rank: row.rank, peak: row.peak, editions: row.editions, streak: 1)
      return (ChartSong(row), past)
    }
    return Dictionary(songs, uniquingKeysWith: { first, _ in first })
  }
}
