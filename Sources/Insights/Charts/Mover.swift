public import Records

/// How far a row moved between two editions.
public struct Mover: Hashable, Sendable {
  /// The row in the later edition.
  public var entry: ChartEntry
  /// Its rank in the earlier edition; nil when it was not on it.
  public var from: Int?
  /// `ln((p+5)/(r+5))`, or `ln(s/s′)` where both editions count streams; positive is upwards.
  public var score: Double
  /// `new` and `reentry` when it was not in the earlier edition.
  public var status: ChartEntry.Status
  /// The move in words, such as "from 41 to 12 in 7 days".
  public var reason: String

  /// A move.
  public init(entry: ChartEntry, from: Int?, score: Double, status: ChartEntry.Status, reason: String) {
    self.entry = entry
    self.from = from
    self.score = score
    self.status = status
    self.reason = reason
  }
}
