/// One line of `content/ledger/YYYY-MM.ndjson`: money that a language model may cost, and what it did cost.
public enum LedgerEvent: Hashable, Sendable {
  /// Written and synced before a request's socket opens.
  case reserve(Reservation)
  /// Written once, afterwards. Without it a reservation counts at its bound.
  case settle(Settlement)

  /// What a request may cost.
  public struct Reservation: Hashable, Sendable {
    /// Ties the settlement to it.
    public var id: String
    /// What the money is for, beginning with `digest:` or `summary:`.
    public var operation: String
    /// Nano-USD at most.
    public var bound: Int
    /// SHA-256 of the request's body.
    public var bodyHash: String
    /// When it was made.
    public var at: Instant
    /// The account that would be billed, such as `openai`.
    public var account: String
    /// The model.
    public var model: String

    /// A reservation.
    public init(
      id: String, operation: String, bound: Int, bodyHash: String, at: Instant, account: String, model: String
    ) {
      self.id = id
      self.operation = operation
      self.bound = bound
      self.bodyHash = bodyHash
      self.at = at
      self.account = account
      self.model = model
    }
  }

  /// What a request did cost.
  public struct Settlement: Hashable, Sendable {
    /// The reservation's id.
    public var id: String
    /// Nano-USD.
    public var actual: Int
    /// When it was known.
    public var at: Instant
    /// What came of the request.
    public var outcome: Outcome
    /// Whether the provider may be asked again for the operation.
    public var again: Bool

    /// A settlement.
    public init(id: String, actual: Int, at: Instant, outcome: Outcome, again: Bool = false) {
      self.id = id
      self.actual = actual
      self.at = at
      self.outcome = outcome
      self.again = again
    }
  }

  /// What came of a request, as far as later runs must know.
  public enum Outcome: String, Sendable {
    /// A complete answer, good or bad.
    case answered
    /// The provider was too busy: a rate limit, 5xx.
    case strain
    /// Any other failure.
    case failed
    /// An answer that cost more than its bound.
    case breach
  }
}
