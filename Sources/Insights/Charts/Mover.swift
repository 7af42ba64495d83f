public import Records

/// How far a row moved between two editions.
public struct Mover: Hashable, Sendable {
  /// The row in the later edition.
  public var entry: ChartEntry
  /// Its rank in the earlier edition; nil when it was not on it, or below the printed ranks and nobody tells where.
  public var from: Int?
  /// `ln((p+5)/(r+5))`, or `ln(s/s′)` where both editions count streams; positive is upwards.
  public var score: Double
  /// Whether the score is a growth of counted streams and not of ranks.
  public var isCounted: Bool
  /// The growth of `ln` streams, counted or estimated, so that moves on different charts can be added: streams fall with the
  /// rank to the power .45.
  public var growth: Double { isCounted ? score : 0.45 * score }
  /// `new` and `reentry` when it was not on the chart then.
  public var status: ChartEntry.Status
  /// The move in words, such as "from 41 to 12 in 7 days".
  public var reason: String

  /// A move.
  public init(
    entry: ChartEntry, from: Int?, score: Double, isCounted: Bool = false, status: ChartEntry.Status, reason: String
  ) {
    self.entry = entry
    self.from = from
    self.score = score
    self.isCounted = isCounted
    self.status = status
    self.reason = reason
  }
}
