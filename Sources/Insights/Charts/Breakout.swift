public import Records

/// Which songs are about to break out: the chance that a song not yet in the top reaches it within eight weeks.
///
/// `S = −ln r + ½·E − w/16 + ¼·[r = peak]`, with E the weighted mean (1, ½, ¼) of the last three weekly steps of `ln(r+5)`,
/// only steps between editions in which the song was on the chart, and w its weeks on the chart. Beside the rank and its rise
/// two more facts carry the forecast in every era since 1958: a song that is still young, and one that stands at its peak.
public enum Breakout {
  /// A song of the newest edition with its way there.
  public struct Candidate: Hashable, Sendable {
    /// Ranks by week, oldest first, the last one the newest edition; nil is off the chart. Four are enough.
    public var ranks: [Int?]
    /// Weeks on the chart so far.
    public var weeks: Int
    /// Best rank so far.
    public var peak: Int

    /// A song with its way.
    public init(ranks: [Int?], weeks: Int, peak: Int) {
      self.ranks = ranks
      self.weeks = weeks
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

  /// A row of a chart with its score.
  public struct Forecast: Hashable, Sendable {
    /// The row in the newest edition.
    public var entry: ChartEntry
    /// Its score.
    public var score: Score
  }

  /// The score of one song; the lowest of all when it is not on the newest edition.
  public static func score(_ candidate: Candidate) -> Score {
    guard let last = candidate.ranks.last, let rank = last else {
      return Score(value: -.greatestFiniteMagnitude, rankOnly: -.greatestFiniteMagnitude, reasons: [])
    }
    let atPeak = rank <= candidate.peak
    let rankOnly = -Logarithm.natural(Double(rank))
    let rise = rise(candidate.ranks)
    let value = rankOnly + rise / 2 - Double(candidate.weeks) / 16 + (atPeak ? 0.25 : 0)
    return Score(value: value, rankOnly: rankOnly, reasons: reasons(candidate, rank: rank))
  }

  /// Songs in their weeks 2 to 8 that have not reached the target yet, by falling score.
  ///
  /// - Parameters:
  ///   - editions: editions of one chart, ascending by date; the last 22 days are enough.
  ///   - cadence: the chart's rhythm.
  ///   - target: the rank to reach.
  public static func forecasts(
    in editions: [ChartEdition], cadence: ChartConfiguration.Cadence, target: Int = 10
  ) -> [Forecast] {
    guard let newest = editions.last else { return [] }
    let dates = editions.map(\.edition)
    let weekly = [21, 14, 7].map { days in
      Movers.base(in: dates, days: days).map { place in
        Dictionary(editions[place].entries.map { (ChartSong($0), $0.rank) }, uniquingKeysWith: { first, _ in first })
      }
    }
    return newest.entries.compactMap { entry -> Forecast? in
      let days = (entry.editions ?? 1) * cadence.days
      let weeks = (days + 6) / 7
      guard let peak = entry.peak, peak > target, (2...8).contains(weeks) else { return nil }
      let ranks = weekly.map { $0?[ChartSong(entry)] } + [entry.rank]
      return Forecast(entry: entry, score: score(Candidate(ranks: ranks, weeks: weeks, peak: peak)))
    }
    .sorted { ($1.score.value, $0.entry.rank) < ($0.score.value, $1.entry.rank) }
  }

  /// The weighted mean of the last three steps that were made on the chart; 0 without any.
  private static func rise(_ ranks: [Int?]) -> Double {
    let recent = Array(ranks.suffix(4).reversed())
    var sum = 0.0
    var weights = 0.0
    var weight = 1.0
    for (later, earlier) in zip(recent, recent.dropFirst()) {
      guard let later, let earlier else { continue }
      sum += weight * Movers.score(from: earlier, to: later)
      weights += weight
      weight /= 2
    }
    return weights > 0 ? sum / weights : 0
  }

  private static func reasons(_ candidate: Candidate, rank: Int) -> [String] {
    var reasons = ["at \(rank)"]
    let recent = Array(candidate.ranks.suffix(4))
    if let place = recent.dropLast().firstIndex(where: { $0 != nil }), let start = recent[place] {
      // A fact and no tendency: the score weighs each step, and can fall while the song has just risen.
      let weeks = recent.count - 1 - place
      let ago = weeks == 1 ? "a week ago" : "\(weeks) weeks ago"
      reasons.append(start == rank ? "as \(ago)" : "\(rank < start ? "up" : "down") from \(start), \(ago)")
    }
    if rank <= candidate.peak { reasons.append("at its peak") } else { reasons.append("peaked at \(candidate.peak)") }
    reasons.append("week \(candidate.weeks)")
    return reasons
  }
}
