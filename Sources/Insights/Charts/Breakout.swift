/// Which songs are about to break out: the chance that a song not yet in the top reaches it within eight editions.
public enum Breakout {
  /// A song of the newest edition with its way there.
  public struct Candidate: Hashable, Sendable {
    /// Ranks by edition, oldest first, the last one the newest edition; nil is off the chart.
    public var ranks: [Int?]
    /// Editions on the chart so far.
    public var editions: Int
    /// Best rank so far.
    public var peak: Int

    /// A song with its way.
    public init(ranks: [Int?], editions: Int, peak: Int) {
      self.ranks = ranks
      self.editions = editions
      self.peak = peak
    }
  }

  /// A song's score with the baseline that it must beat.
  public struct Score: Hashable, Sendable {
    /// Higher is likelier.
    public var value: Double
    /// What the current rank alone says: `−ln r`.
    public var rankOnly: Double
    /// Why, in words.
    public var reasons: [String]
  }

  /// The score of one song.
  public static func score(_ candidate: Candidate) -> Score {
    Score(value: 0, rankOnly: 0, reasons: [])
  }
}
