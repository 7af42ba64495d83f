public import Records

/// Movement, peaks and counts of an edition, from ranks and the chart's past.
///
/// For every row: previous = rank in the edition directly before; editions += 1; peak = the best rank; `new` when never seen,
/// `reentry` when seen but not in the edition before; streak = consecutive editions. Where the publisher prints a value and
/// the column passed its checks the publisher's is kept, because its history may start before ours.
public enum ChartArithmetic {
  /// The edition with every column filled as far as it can be known, its drop-outs, the columns that are ours in
  /// ``ChartEdition/computed`` and every contradiction to our record in ``ChartEdition/disagreements``.
  ///
  /// - Parameters:
  ///   - edition: the publisher's rows, ascending by rank.
  ///   - history: the chart up to the edition before.
  ///   - chart: the chart's rhythm and rules.
  ///   - dropped: columns of the publisher that failed their check and are replaced.
  public static func completed(
    _ edition: ChartEdition, after history: ChartHistory, chart: ChartConfiguration,
    dropping dropped: [ChartVerdict.Column] = []
  ) -> ChartEdition {
    edition
  }
}
