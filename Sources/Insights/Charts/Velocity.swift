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

    fileprivate var height: Double { -Logarithm.natural(Double(rank + 5)) }
  }

  /// Least-squares slope per day, positive upwards; nil below two different days.
  public static func slope(_ points: [Point]) -> Double? {
    guard let origin = points.first?.day else { return nil }
    let count = Double(points.count)
    let times = points.map { Double(origin.days(until: $0.day)) }
    let heights = points.map(\.height)
    let meanTime = times.reduce(0, +) / count
    let meanHeight = heights.reduce(0, +) / count
    var spread = 0.0
    var together = 0.0
    for (time, height) in zip(times, heights) {
      spread += (time - meanTime) * (time - meanTime)
      together += (time - meanTime) * (height - meanHeight)
    }
    return spread > 0 ? together / spread : nil
  }

  /// Theil–Sen slope per day (the median of all pairs), for series in which a defect is suspected.
  public static func robustSlope(_ points: [Point]) -> Double? {
    var slopes: [Double] = []
    for (index, later) in points.enumerated() {
      for earlier in points[..<index] where earlier.day != later.day {
        slopes.append((later.height - earlier.height) / Double(earlier.day.days(until: later.day)))
      }
    }
    guard !slopes.isEmpty else { return nil }
    slopes.sort()
    let middle = slopes.count / 2
    return slopes.count.isMultiple(of: 2) ? (slopes[middle - 1] + slopes[middle]) / 2 : slopes[middle]
  }

  /// The slope of the later half minus that of the earlier half. It predicts nothing (AUC .51): show it, never rank by it.
  public static func acceleration(_ points: [Point]) -> Double? {
    let half = points.count / 2
    guard let earlier = slope(Array(points.prefix(half))), let later = slope(Array(points.suffix(half))) else {
      return nil
    }
    return later - earlier
  }
}
