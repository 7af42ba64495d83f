/// What money is spent on: one digest or one batch of summaries.
public struct Operation: Hashable, Sendable {
  /// Its name in the ledger, beginning with `digest:` or `summary:`; the same work has the same name in every run.
  public let id: String
  /// What it may cost, in nano-USD, over all its attempts and all runs.
  public let cap: Int

  /// An operation with its cap.
  public init(id: String, cap: Int) {
    self.id = id
    self.cap = cap
  }
}
