public import Records

/// What one day adds to trends: counts, so that a later run need not read that day's records again.
public struct TrendRollup: Hashable, Sendable {
  /// How often one term was met.
  public struct Term: Hashable, Sendable {
    /// What kind of trend it can become.
    public var kind: TrendCluster.Kind
    /// The term: a stemmed word or a name, a genre, a format, a track's slug.
    public var term: String
    /// How readers see it.
    public var label: String
    /// The ids of the items, or slugs of the tracks, that hold it.
    public var members: [String]
  }

  /// The day.
  public var day: Day
  /// News items of the day, chart rows and releases: what the counts are shares of.
  public var documents: [TrendCluster.Kind: Int]
  /// Terms by kind and term.
  public var terms: [Term]
}
