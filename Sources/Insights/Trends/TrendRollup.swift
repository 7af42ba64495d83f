public import Records

/// What one day adds to trends: counts, so that a later run need not read that day's records again.
///
/// Counts are kept by pool (the news, one chart, the releases), because a day on which another set of charts was fetched must
/// not look like a change of taste.
public struct TrendRollup: Hashable, Sendable {
  /// How often one term was met.
  public struct Term: Hashable, Sendable {
    /// What kind of trend it can become.
    public var kind: TrendCluster.Kind
    /// The term: stemmed words, a genre, a format, a track's slug.
    public var term: String
    /// How readers see it.
    public var label: String
    /// How often, by pool.
    public var counts: [String: Int]
    /// The ids of the items, or slugs of the tracks, that hold it.
    public var members: [String]
    /// The outlets or charts that hold it.
    public var sources: [String]
    /// Whether only invented records hold it.
    public var sample: Bool
  }

  /// The day.
  public var day: Day
  /// What the counts of a pool are shares of: news items, chart rows, releases.
  public var documents: [String: Int]
  /// Terms by kind and term.
  public var terms: [Term]
  /// Slugs of the tracks on charts that are not viral ones.
  public var charted: Set<String>

  /// Whether its terms say no more than how often they were met.
  public var lacksEvidence: Bool { terms.first?.members.isEmpty ?? false }

  /// Leaves of each term what is needed of a day that no trend can be of any more: how often it was met.
  ///
  /// - Returns: whether there was more.
  @discardableResult
  public mutating func forgetEvidence() -> Bool {
    guard !terms.isEmpty, !lacksEvidence else { return false }
    for place in terms.indices {
      (terms[place].label, terms[place].members, terms[place].sources) = ("", [], [])
      terms[place].sample = false
    }
    return true
  }
}
