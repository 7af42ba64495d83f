public import Records

/// "Pulse 100": one chart across platforms, ours and marked as ours.
///
/// A rank r on a chart of N rows is worth `v(r) = (r^−.45 − c) / (1 − c)` with `c = (1.5 N)^−.45`: streams fall with the rank
/// to the power .45 (52 weeks of Spotify US, R² .986), and being absent counts as rank 1.5 N and is worth nothing. A platform has
/// one voice, the mean over its charts of songs; the points are 100 times the mean over the platforms.
public enum Consensus {
  /// One row.
  public struct Row: Hashable, Sendable {
    /// 1…N.
    public var rank: Int
    /// The track's slug in the identity index.
    public var track: String
    /// 0–100.
    public var points: Double
    /// Where it stands, in the order of the charts given.
    public var places: [Place]
  }

  /// A place on one chart.
  public struct Place: Hashable, Sendable {
    /// The chart's id.
    public var chart: String
    /// The rank there.
    public var rank: Int
  }

  /// The consensus of the newest good edition of each chart of songs; charts of albums and artists, and charts of what spreads,
  /// have no voice.
  ///
  /// - Parameter track: the slug of the track that a row means; nil for one that is unknown.
  public static func chart(
    _ editions: [(chart: ChartConfiguration, edition: ChartEdition)], size: Int = 100,
    track: (ChartEntry) -> String?
  ) -> [Row] {
    let voices = editions.filter { $0.chart.subject == .tracks && !$0.chart.viral && !$0.edition.entries.isEmpty }
    var charts: [String: Int] = [:]
    for (chart, _) in voices { charts[chart.platform, default: 0] += 1 }
    var rows: [String: Row] = [:]
    for (chart, edition) in voices {
      let weight = 100 / Double(charts[chart.platform, default: 1]) / Double(charts.count)
      // Two printings of one track on one chart count once, at the better rank.
      var seen: Set<String> = []
      for entry in edition.entries.sorted(by: { $0.rank < $1.rank }) {
        guard let slug = track(entry), seen.insert(slug).inserted else { continue }
        var row = rows[slug] ?? Row(rank: 0, track: slug, points: 0, places: [])
        row.points += weight * value(rank: entry.rank, size: edition.entries.count)
        row.places.append(Place(chart: chart.id, rank: entry.rank))
        rows[slug] = row
      }
    }
    return ranked(Array(rows.values), size: size)
  }

  /// What a rank is worth on a chart of that many rows: 1 at the top, falling to a little above 0 at the bottom.
  public static func value(rank: Int, size: Int) -> Double {
    let absent = power(Double(size) * 1.5)
    return max(0, (power(Double(max(1, rank))) - absent) / (1 - absent))
  }

  private static func power(_ rank: Double) -> Double {
    Exponential.natural(-0.45 * Logarithm.natural(rank))
  }

  private static func ranked(_ rows: [Row], size: Int) -> [Row] {
    let best = rows.sorted { ($1.points, $0.track) < ($0.points, $1.track) }.prefix(size)
    return best.enumerated().map { place, row in
      var row = row
      row.rank = place + 1
      return row
    }
  }
}
