public import Records

/// Movement, peaks and counts of an edition, from ranks and the chart's past.
///
/// For every row: previous = rank in the edition directly before; editions += 1; peak = the best rank; `new` when never seen,
/// `reentry` when seen but not in the edition before; streak = consecutive editions of our unbroken record. Where the publisher
/// prints a value and the column passed its checks the publisher's is kept, because its history may start before ours.
/// What neither tells is left out: after a gap a song that no count calls new may have come with the missing edition, and the
/// peak of a song that the publisher counts from before our record is nobody's guess.
public enum ChartArithmetic {
  /// The edition with every column filled as far as it can be known, its drop-outs, the columns that are ours in
  /// ``ChartEdition/computed`` and every contradiction to our record in ``ChartEdition/disagreements``.
  ///
  /// - Parameters:
  ///   - edition: the publisher's rows.
  ///   - history: the chart up to the edition before.
  ///   - chart: the chart's rhythm and rules.
  ///   - dropped: columns of the publisher that failed their check and are replaced.
  public static func completed(
    _ edition: ChartEdition, after history: ChartHistory, chart: ChartConfiguration,
    dropping dropped: [ChartVerdict.Column] = []
  ) -> ChartEdition {
    let before = history.edition(directlyBefore: edition.edition, cadence: chart.cadence)
    return completed(edition, after: history, before: before, chart: chart, dropping: dropped)
  }

  /// The same where it is known which edition lies directly before this one (nil: none, or one that we do not hold).
  public static func completed(
    _ edition: ChartEdition, after history: ChartHistory, before: Day?, chart: ChartConfiguration,
    dropping dropped: [ChartVerdict.Column] = []
  ) -> ChartEdition {
    var rows = RowArithmetic(edition: edition, history: history, before: before, chart: chart, dropped: dropped)
    var completed = edition
    completed.entries = edition.entries.sorted { $0.rank < $1.rank }.map { rows.completed($0) }
    completed.computed = rows.computedColumns
    completed.disagreements = rows.disagreements
    completed.dropouts = rows.dropouts()
    return completed
  }
}
