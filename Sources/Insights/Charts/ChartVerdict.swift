public import Records

/// What the semantic checks think of an edition.
public struct ChartVerdict: Hashable, Sendable {
  /// Whether an edition is to be believed.
  public enum Kind: String, Sendable {
    /// Its rows are believed; columns in ``ChartVerdict/dropped`` are not.
    case good
    /// It goes to quarantine.
    case suspect
    /// It is an edition that is already on record.
    case duplicate
  }

  /// A column of a chart that the publisher fills and our arithmetic can replace.
  public enum Column: String, CaseIterable, Sendable {
    /// ``ChartEntry/previous``.
    case previous
    /// ``ChartEntry/peak``.
    case peak
    /// ``ChartEntry/editions``.
    case editions
  }

  /// Whether the edition is to be believed.
  public var kind: Kind
  /// Each failed check with its evidence; a good edition has them for its dropped columns.
  public var suspicions: [ChartEdition.Suspicion]
  /// Columns that are not to be believed although the rows are.
  public var dropped: [Column]
  /// Of an edition that is on record already: whether its rows, as the page has them by now, fail a check.
  public var isSpoilt: Bool

  /// A verdict.
  public init(
    kind: Kind, suspicions: [ChartEdition.Suspicion] = [], dropped: [Column] = [], isSpoilt: Bool = false
  ) {
    self.kind = kind
    self.suspicions = suspicions
    self.dropped = dropped
    self.isSpoilt = isSpoilt
  }
}
