public import Records

/// How fast a song rises: the slope of `−ln(rank+5)` over time.
public enum Velocity {
  /// One sighting on a chart.
  public struct Point: Hashable, Sendable {
    /// The edition.
    public var day: Day
    /// The rank there.
    public var rank: Int

    /// A sighting.
    public init(day: Day, rank: Int) {
      self.day = day
      self.rank = rank
    }
  }

  /// Least-squares slope per day, positive upwards; nil below two different days.
  public static func slope(_ points: [Point]) -> Double? { nil }

  /// Theil–Sen slope per day (the median of all pairs), for series in which a defect is suspected.
  public static func robustSlope(_ points: [Point]) -> Double? { nil }

  /// The slope of the later half minus that of the earlier half. It predicts nothing (AUC .51): show it, never rank by it.
  public static func acceleration(_ points: [Point]) -> Double? { nil }
}
