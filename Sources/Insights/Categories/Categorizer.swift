public import Records

/// Finds a headline's category by a visible keyword table and learned word weights, with reasons in words.
public struct Categorizer: Sendable {
  /// A category with the evidence for it.
  public struct Verdict: Hashable, Sendable {
    /// The category.
    public var category: NewsCategory
    /// Scores of all categories in the order of `NewsCategory.allCases`; only their differences mean something.
    public var scores: [Double]
    /// Why, in words, strongest first.
    public var reasons: [String]
  }

  /// The categorizer with the tables that ship.
  public init() {}

  /// The category of a headline; `source` is the outlet's id or host.
  public func verdict(title: String, excerpt: String? = nil, source: String) -> Verdict {
    Verdict(category: .other, scores: [], reasons: [])
  }
}
