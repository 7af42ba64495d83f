public import Records

/// The one way by which an edition comes into a chart's record: judged, completed, and kept or put aside.
public struct ChartKeeper: Sendable {
  /// The chart.
  public let chart: ChartConfiguration
  /// The believed editions.
  public private(set) var history: ChartHistory
  /// The newest edition in quarantine that is later than the last believed one.
  public private(set) var unbelieved: ChartEdition?

  /// A keeper of what is on disk: the stored editions and the newest one in quarantine.
  public init(chart: ChartConfiguration, history: ChartHistory, unbelieved: ChartEdition? = nil) {
    self.chart = chart
    self.history = history
    if let unbelieved, unbelieved.edition > history.last ?? Day(number: .min) { self.unbelieved = unbelieved }
  }

  /// Judges an edition and takes it in.
  ///
  /// - Parameters:
  ///   - edition: the publisher's rows under the chart's date, or under the day of the fetch where it prints none.
  ///   - isDated: whether the publisher prints a date.
  ///   - others: the other charts' pasts.
  /// - Returns: the verdict, and the edition to store: completed when good, with its suspicions when suspect, as it came when a duplicate.
  public mutating func receive(
    _ edition: ChartEdition, isDated: Bool, others: [(chart: String, history: ChartHistory)] = []
  ) -> (verdict: ChartVerdict, edition: ChartEdition) {
    let candidate = ChartCheck.Candidate(
      rows: edition.entries, date: isDated ? edition.edition : nil, fetched: edition.fetched.day)
    let verdict = ChartCheck.verdict(
      on: candidate, chart: chart, history: history, unbelieved: unbelieved, others: others)
    var result = edition
    switch verdict.kind {
    case .duplicate: break
    case .suspect:
      result.suspicions = verdict.suspicions
      if result.edition > history.last ?? Day(number: .min) { unbelieved = result }
    case .good:
      result = ChartArithmetic.completed(edition, after: history, chart: chart, dropping: verdict.dropped)
      result.disagreements = verdict.suspicions.map(\.sentence) + result.disagreements
      history.append(result)
      unbelieved = nil
    }
    return (verdict, result)
  }
}
