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
}
