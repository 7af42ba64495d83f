public import Records

/// "Pulse 100": one chart across platforms, ours and marked as ours.
public enum Consensus {
  /// One row.
  public struct Row: Hashable, Sendable {
    /// 1…N.
    public var rank: Int
    /// The track's slug in the identity index.
    public var track: String
    /// 0–100.
    public var points: Double
    /// Where it stands: chart id and rank, in the order of the charts given.
    public var places: [Place]
  }

  /// A place on one chart.
  public struct Place: Hashable, Sendable {
    /// The chart's id.
    public var chart: String
    /// The rank there.
    public var rank: Int
  }

  /// The consensus of the newest good edition of each chart of songs.
  public static func chart(
    _ editions: [(chart: ChartConfiguration, edition: ChartEdition)], identity: Identity, size: Int = 100
  ) -> [Row] {
    []
  }
}
