public import Records

/// What one address of a chart said: the publisher's rows and date, not judged yet.
public struct ChartPage: Hashable, Sendable {
  /// The chart's own date; nil when the source prints none.
  public var date: Day?
  /// Rows in the order of the source, at most as many as the chart has. A value that is there but cannot be read is 0;
  /// a column that the source does not have is nil.
  public var rows: [ChartEntry]

  /// A page's facts.
  public init(date: Day?, rows: [ChartEntry]) {
    self.date = date
    self.rows = rows
  }
}
