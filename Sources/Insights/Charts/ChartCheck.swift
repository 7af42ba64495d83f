public import Records

/// The semantic checks that an edition passes before it is believed.
///
/// Publishers' columns follow from each other and from the edition before: last week's rank is the stored rank, the peak is the
/// best of both, the count grows by one. Good editions break these rules in at most one row of a hundred, drifted ones in most.
public enum ChartCheck {
  /// What a source delivered, before it is an edition.
  public struct Candidate: Sendable {
    /// The rows in the order of the source; a rank or column that could not be read is 0 or nil.
    public var rows: [ChartEntry]
    /// The chart's own date; nil when the source prints none.
    public var date: Day?
    /// The day of the fetch.
    public var fetched: Day

    /// The date that the edition will have.
    public var day: Day { date ?? fetched }

    /// A delivery.
    public init(rows: [ChartEntry], date: Day?, fetched: Day) {
      self.rows = rows
      self.date = date
      self.fetched = fetched
    }
  }

  /// Judges a delivery by itself and by the chart's past.
  ///
  /// - Parameters:
  ///   - candidate: what the source delivered.
  ///   - chart: size, rhythm, weekday and subject of the chart.
  ///   - history: the believed editions so far; may be empty.
  ///   - unbelieved: the newest edition in quarantine that is later than the last believed one; it is evidence, never a base.
  ///   - others: the other charts' pasts, so that another chart's rows are recognised.
  public static func verdict(
    on candidate: Candidate, chart: ChartConfiguration, history: ChartHistory, unbelieved: ChartEdition? = nil,
    others: [(chart: String, history: ChartHistory)] = []
  ) -> ChartVerdict {
    let repeats = RepeatCheck(candidate: candidate, chart: chart, history: history, unbelieved: unbelieved)
    let rowCheck = RowCheck(
      rows: candidate.rows, chart: chart, hasNameless: history.count == 0 || history.nameless > 0)
    if let verdict = repeats.verdict { return withFaults(verdict, rowCheck) }
    var findings = CheckFindings()
    checkDate(candidate, chart: chart, history: history, &findings)
    rowCheck.run(&findings)
    let hash = ChartFingerprint.hash(candidate.rows)
    for (name, other) in others {
      if let day = other.editionByHash[hash] { findings.add("wrong-chart", "these are the rows of \(name) of \(day)") }
    }
    guard !candidate.rows.isEmpty else { return ChartVerdict(kind: .suspect, suspicions: findings.suspicions) }
    return judge(candidate, chart: chart, history: history, unbelieved: unbelieved, findings)
  }

  /// A repeat changes nothing on record; what is wrong with the page by now is said all the same.
  private static func withFaults(_ verdict: ChartVerdict, _ rowCheck: RowCheck) -> ChartVerdict {
    var findings = CheckFindings()
    rowCheck.run(&findings)
    var verdict = verdict
    verdict.isSpoilt = !findings.rows.isEmpty
    let present = Set(ChartVerdict.Column.allCases.filter { $0.isPresent(in: rowCheck.rows) })
    ColumnCheck(rows: rowCheck.rows, present: present, expected: []).run(&findings)
    verdict.suspicions += findings.suspicions
    return verdict
  }

  private static func judge(
    _ candidate: Candidate, chart: ChartConfiguration, history: ChartHistory, unbelieved: ChartEdition?,
    _ soFar: CheckFindings
  ) -> ChartVerdict {
    var findings = soFar
    let present = Set(ChartVerdict.Column.allCases.filter { $0.isPresent(in: candidate.rows) })
    ColumnCheck(rows: candidate.rows, present: present, expected: history.published).run(&findings)
    let confirmed: Bool
    if let last = history.last {
      confirmed = RecordCheck(
        rows: candidate.rows, day: candidate.day, isDated: candidate.date != nil, chart: chart, history: history,
        unbelieved: unbelieved, present: present
      ).run(&findings, last: last)
    } else {
      // Without a past one bad column is a column; with two the third may be misplaced as well.
      let step = unbelieved.map {
        QuarantineStep(rows: candidate.rows, day: candidate.day, chart: chart, unbelieved: $0)
      }
      confirmed = findings.faulty.count < 2 || step?.isContinued(in: present.subtracting(findings.faulty)) == true
    }
    let sound = present.subtracting(findings.faulty)
    // Rows are believed without a column when a sound one confirms them and at most one fault could be the rows' own.
    let onlyColumns = findings.rows.isEmpty && confirmed && !sound.isEmpty && findings.contradicted.count <= 1
    guard findings.rows.isEmpty, findings.faulty.isEmpty || onlyColumns else {
      return ChartVerdict(kind: .suspect, suspicions: findings.suspicions)
    }
    return ChartVerdict(kind: .good, suspicions: findings.suspicions, dropped: findings.faulty)
  }

  private static func checkDate(
    _ candidate: Candidate, chart: ChartConfiguration, history: ChartHistory, _ findings: inout CheckFindings
  ) {
    guard let date = candidate.date else { return }
    if let last = history.last, date < last {
      findings.add("stale", "an edition of \(date) after the one of \(last)")
    }
    if let weekday = chart.weekday, date.weekday != weekday {
      let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
      findings.add(
        "date-irregular", "\(date) is a \(names[date.weekday - 1]); this chart's dates are \(names[(weekday - 1) % 7])s"
      )
    }
    // A weekly edition is dated up to a week ahead, a daily one at most a day, which time zones make two.
    let ahead = chart.cadence.days + 1
    if candidate.fetched.days(until: date) > ahead {
      findings.add("date-irregular", "\(date) lies more than \(ahead) days after the fetch")
    }
  }
}
