/// How much a piece of news matters to each tier, with the reasons that a reader can open.
public struct Impact: Hashable, Sendable {
  /// One tier's score.
  public struct Score: Hashable, Sendable {
    /// 0–100.
    public var value: Int
    /// The terms of the formula in words, strongest first.
    public var reasons: [String]

    /// A score with its reasons.
    public init(value: Int, reasons: [String] = []) {
      self.value = value
      self.reasons = reasons
    }
  }

  /// For people who make music.
  public var creator: Score
  /// For people who build music technology.
  public var developer: Score
  /// For people who earn with music.
  public var monetizer: Score

  /// The three scores.
  public init(creator: Score, developer: Score, monetizer: Score) {
    self.creator = creator
    self.developer = developer
    self.monetizer = monetizer
  }

  /// The score of one tier.
  public subscript(tier: Tier) -> Score {
    switch tier {
    case .creator: creator
    case .developer: developer
    case .monetizer: monetizer
    }
  }

  /// No impact yet: every score 0 without a reason.
  public static let none = Impact(creator: Score(value: 0), developer: Score(value: 0), monetizer: Score(value: 0))
}
