import Records

/// What was reserved and settled in this month and the one before, and the only way to write either.
struct Ledger {
  /// A reservation and what became of it.
  struct Row: Hashable, Sendable {
    var reservation: LedgerEvent.Reservation
    /// Nil after a crash: the reservation stays spent at its bound.
    var settlement: LedgerEvent.Settlement?
    /// True when this run made it.
    var isOfThisRun = false

    /// Nano-USD that count against every cap.
    var spent: Int { settlement?.actual ?? reservation.bound }
  }

  private let store: LedgerStore
  private(set) var rows: [Row] = []
  private var places: [String: Int] = [:]

  /// Reads the ledger.
  init(_ store: LedgerStore, now: Instant) throws(LanguageModelsError) {
    self.store = store
    for month in [Self.monthBefore(now.day), now.day] {
      try load(month)
    }
  }

  /// The sum of what some rows cost.
  func spent(_ counts: (Row) -> Bool) -> Int {
    rows.reduce(0) { $0 + (counts($1) ? $1.spent : 0) }
  }

  /// Writes a reservation; returns its id once it is on the disk.
  mutating func reserve(
    _ operation: Operation, bound: Int, bodyHash: String, of model: Model, now: Instant
  ) throws(LanguageModelsError) -> String {
    let account = model.provider.account
    let id = StableID.make(operation.id, bodyHash, account, "\(now)", "\(rows.count)")
    let reservation = LedgerEvent.Reservation(
      id: id, operation: operation.id, bound: bound, bodyHash: bodyHash, at: now, account: account, model: model.name)
    try append(.reserve(reservation), month: now.day)
    note(.reserve(reservation), ofThisRun: true)
    return id
  }

  /// Writes what a reservation came to; a second settlement of the same is a programmer's error.
  mutating func settle(_ settlement: LedgerEvent.Settlement) throws(LanguageModelsError) {
    guard let place = places[settlement.id] else {
      throw LanguageModelsError("nothing was reserved under '\(settlement.id)', so that nothing can be settled")
    }
    precondition(rows[place].settlement == nil, "a reservation is settled once")
    try append(.settle(settlement), month: rows[place].reservation.at.day)
    note(.settle(settlement), ofThisRun: true)
  }

  private mutating func load(_ month: Day) throws(LanguageModelsError) {
    let name = month.description.dropLast(3)
    let lines: [[UInt8]]
    do { lines = try store.lines(month) } catch {
      throw LanguageModelsError("the ledger of \(name) cannot be read, so that no model is asked: \(error)")
    }
    for (number, line) in lines.enumerated() where !line.isEmpty {
      do { note(try LedgerEvent(json: line), ofThisRun: false) } catch {
        throw LanguageModelsError(
          "line \(number + 1) of the ledger of \(name) (content/ledger/\(name).ndjson) is damaged (\(error.message)), so that no model is asked; put the line right or delete it"
        )
      }
    }
  }

  /// A merge of two branches repeats lines: the first of equal ids counts, and of two settlements the dearer one.
  private mutating func note(_ event: LedgerEvent, ofThisRun: Bool) {
    switch event {
    case .reserve(let reservation):
      guard places[reservation.id] == nil else { return }
      places[reservation.id] = rows.count
      rows.append(Row(reservation: reservation, isOfThisRun: ofThisRun))
    case .settle(let settlement):
      guard let place = places[settlement.id] else { return }
      if let former = rows[place].settlement, former.actual >= settlement.actual { return }
      rows[place].settlement = settlement
    }
  }

  private func append(_ event: LedgerEvent, month: Day) throws(LanguageModelsError) {
    do { try store.append(event.json, month) } catch {
      throw LanguageModelsError("the ledger cannot be written, so that no model is asked: \(error)")
    }
  }

  private static func monthBefore(_ day: Day) -> Day {
    day.adding(-day.civil.day)
  }
}
