public import Records

/// Terms that are met far more often than in the trailing days.
///
/// Strength is the log-likelihood of the burst, `2(n ln(n/μ) − (n − μ))` with μ from the trailing days; terms of which more
/// than half of the documents are the same are one trend.
public enum TrendFinder {
  /// Days that the expectation is taken from.
  public static let trailingDays = 28
  /// Days of counts in a trend, for its bars.
  public static let shownDays = 14
  /// The spans that are looked at: a day and a week.
  public static let spans = [1, 7]
  /// Days, up to the newest one, that a trend can be of; of those before nothing but the counts is asked.
  public static let evidenceDays = TrendWindow.patience + (spans.max() ?? 0)

  /// One day's counts. `editions` are the day's, with the flag whether the chart is a viral one; `names` is kept from day to
  /// day.
  public static func rollup(
    day: Day, news: [NewsItem], releases: [Release], editions: [(edition: ChartEdition, viral: Bool)],
    names: inout TrendNames
  ) -> TrendRollup {
    var tally = TrendTally(day: day)
    tally.add(news)
    tally.add(releases, &names)
    for (edition, viral) in editions.sorted(by: { $0.edition.chart < $1.edition.chart }) {
      tally.add(edition, viral: viral, &names)
    }
    return tally.rollup()
  }

  /// The trends of the last rollup's day, strongest first; `rollups` of consecutive days, in ascending order.
  public static func trends(_ rollups: [TrendRollup]) -> [TrendCluster] {
    var trends: [TrendCluster] = []
    for kind in TrendCluster.Kind.allCases {
      for span in spans where kind != .viral || span == 1 {
        guard let window = TrendWindow(rollups, kind: kind, span: span) else { continue }
        trends += kind == .viral ? ViralTracks(window).trends() : TrendBursts(window).trends()
      }
    }
    return trends.sorted { ($1.strength, $0.id) < ($0.strength, $1.id) }
  }

  /// The log-likelihood of meeting something so often.
  static func strength(count: Int, expected: Double) -> Double {
    let count = Double(count)
    guard count > expected, expected > 0 else { return 0 }
    return 2 * (count * Logarithm.natural(count / expected) - (count - expected))
  }
}

extension TrendCluster {
  /// The burst of the impact formula: 1 for twofold, 2 for fourfold, 3 for eightfold and more.
  public var burst: Double {
    guard velocity > 1 else { return 0 }
    return min(3, Logarithm.natural(velocity) / Logarithm.natural(2))
  }
}
