public import Records

/// What language models cost in a month, from the lines of its ledger.
public struct MonthSpending: Hashable, Sendable {
  /// One model's part.
  public struct Share: Hashable, Sendable {
    /// The account that was billed.
    public var account: String
    /// The model.
    public var model: String
    /// Requests that were sent.
    public var requests: Int
    /// Nano-USD, reservations without a settlement at their bounds.
    public var cost: Int
  }

  /// Nano-USD for everything.
  public private(set) var total = 0
  /// Nano-USD for digests.
  public private(set) var digests = 0
  /// Nano-USD for summaries.
  public private(set) var summaries = 0
  /// Reservations that were never settled and count at their bounds.
  public private(set) var unsettled = 0
  /// Answers that cost more than their bounds.
  public private(set) var breaches = 0
  /// By account, then model.
  public private(set) var shares: [Share] = []

  /// The sums over a month's events; of two settlements of one reservation the dearer one counts.
  public init(_ events: [LedgerEvent]) {
    var settlements: [String: LedgerEvent.Settlement] = [:]
    for case .settle(let settlement) in events {
      if let former = settlements[settlement.id], former.actual >= settlement.actual { continue }
      settlements[settlement.id] = settlement
    }
    var seen: Set<String> = []
    for case .reserve(let reservation) in events where seen.insert(reservation.id).inserted {
      add(reservation, settlements[reservation.id])
    }
    shares.sort { ($0.account, $0.model) < ($1.account, $1.model) }
  }

  private mutating func add(_ reservation: LedgerEvent.Reservation, _ settlement: LedgerEvent.Settlement?) {
    let cost = settlement?.actual ?? reservation.bound
    total += cost
    if reservation.operation.hasPrefix("digest:") { digests += cost }
    if reservation.operation.hasPrefix("summary:") { summaries += cost }
    if settlement == nil { unsettled += 1 }
    if settlement?.outcome == .breach { breaches += 1 }
    if let index = shares.firstIndex(where: { $0.account == reservation.account && $0.model == reservation.model }) {
      shares[index].requests += 1
      shares[index].cost += cost
    } else {
      shares.append(Share(account: reservation.account, model: reservation.model, requests: 1, cost: cost))
    }
  }
}
