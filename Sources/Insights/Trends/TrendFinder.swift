public import Records

/// Terms that are met far more often than in the trailing days.
public enum TrendFinder {
  /// Days that the expectation is taken from.
  public static let trailingDays = 28
  /// Days of counts in a trend, for its bars.
  public static let shownDays = 14

  /// One day's counts. `editions` are the day's, with the flag whether the chart is a viral one.
  public static func rollup(
    day: Day, news: [NewsItem], releases: [Release], editions: [(edition: ChartEdition, viral: Bool)]
  ) -> TrendRollup { TrendRollup(day: day, documents: [:], terms: []) }

  /// The trends of the last rollup's day, strongest first; `rollups` in ascending order of day.
  public static func trends(_ rollups: [TrendRollup]) -> [TrendCluster] { [] }
}
