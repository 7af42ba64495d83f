public import Records

/// What came of summarising a run's items.
public struct SummaryReport: Sendable {
  /// What was found out about one item.
  public struct Finding: Hashable, Sendable {
    /// The item's id.
    public var item: String
    /// Its summary, with what a model read in it.
    public var summary: NewsItem.Summary
  }

  /// In the order of the items.
  public var findings: [Finding] = []
  /// What was tried, and why items were skipped, one sentence each.
  public var notes: [String] = []
  /// Summaries that passed every check.
  public var passed = 0
  /// Summaries that were replaced by extracts.
  public var replaced = 0
}
