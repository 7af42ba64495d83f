public import Records

/// A track's moves on several charts taken together.
public struct CombinedMover: Hashable, Sendable {
  /// One chart's part.
  public struct Part: Hashable, Sendable {
    /// The chart's id.
    public var chart: String
    /// The move there.
    public var move: Mover
  }

  /// The track's slug.
  public var track: String
  /// The mean growth of its moves times the square root of their number: several charts that agree weigh more than one.
  public var score: Double
  /// Its moves, in the order of the charts given.
  public var parts: [Part]
  /// The moves in words.
  public var reason: String { parts.map { "\($0.chart): \($0.move.reason)" }.joined(separator: "; ") }
}

extension Movers {
  /// Tracks by falling combined growth over the movers of several charts; rows without a known earlier rank are left out,
  /// because "new" is not a distance.
  ///
  /// - Parameter track: which track a row means, the same on every chart; nil when that is not known.
  public static func combined(
    _ charts: [(chart: String, movers: [Mover])], track: (ChartEntry) -> String?
  ) -> [CombinedMover] {
    var places: [String: Int] = [:]
    var combined: [CombinedMover] = []
    for (chart, movers) in charts {
      for move in movers where move.from != nil {
        guard let track = track(move.entry) else { continue }
        let part = CombinedMover.Part(chart: chart, move: move)
        if let place = places[track] {
          combined[place].parts.append(part)
        } else {
          places[track] = combined.count
          combined.append(CombinedMover(track: track, score: 0, parts: [part]))
        }
      }
    }
    for place in combined.indices {
      let growth = combined[place].parts.map(\.move.growth)
      combined[place].score = growth.reduce(0, +) / Double(growth.count).squareRoot()
    }
    return combined.sorted { ($1.score, $0.track) < ($0.score, $1.track) }
  }
}
