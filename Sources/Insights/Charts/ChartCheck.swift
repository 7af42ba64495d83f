public import Records

/// The semantic checks that an edition passes before it is believed.
public enum ChartCheck {
  /// What a source delivered, before it is an edition.
  public struct Candidate: Sendable {
    /// The rows in the order of the source; a rank or column that could not be read is 0 or nil.
    public var rows: [ChartEntry]
    /// The chart's own date; nil when the source prints none.
    public var date: Day?
    /// The day of the fetch.
    public var fetched: Day

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
  ///   - unbelieved: editions in quarantine that are later than the last believed one, ascending; they are evidence, never a base.
  public static func verdict(
    on candidate: Candidate, chart: ChartConfiguration, history: ChartHistory, unbelieved: [ChartEdition] = []
  ) -> ChartVerdict {
    ChartVerdict(kind: .good)
  }
}
