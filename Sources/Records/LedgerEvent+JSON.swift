extension LedgerEvent: JSONCodable {
  /// Reads the line.
  public init(json: inout JSONReader) throws(JSONError) {
    var line = Line()
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "ev": line.event = try json.readString()
      case "id": line.id = try json.readString()
      case "op": line.operation = try json.readString()
      case "bound": line.bound = try json.readInt()
      case "actual": line.actual = try json.readInt()
      case "body_sha256": line.bodyHash = try json.readString()
      case "at": line.at = try json.readInstant()
      case "provider": line.account = try json.readString()
      case "model": line.model = try json.readString()
      case "outcome": line.outcome = try json.readCase()
      case "again": line.again = try json.readBool()
      default: try json.skipValue()
      }
    }
    guard let event = line.meaning else {
      throw json.error("this is neither a reservation nor a settlement with amounts of at least 0")
    }
    self = event
  }

  /// Writes the line, without its line feed.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    switch self {
    case .reserve(let reservation):
      json.field("ev", "reserve")
      json.field("id", reservation.id)
      json.field("op", reservation.operation)
      json.field("bound", reservation.bound)
      json.field("body_sha256", reservation.bodyHash)
      json.field("at", reservation.at)
      json.field("provider", reservation.account)
      json.field("model", reservation.model)
    case .settle(let settlement):
      json.field("ev", "settle")
      json.field("id", settlement.id)
      json.field("actual", settlement.actual)
      json.field("at", settlement.at)
      json.field("outcome", settlement.outcome)
      json.flag("again", settlement.again)
    }
    json.endObject()
  }

  /// The members of a line before their sense is judged.
  private struct Line {
    var event: String?
    var id: String?
    var operation: String?
    var bound: Int?
    var actual: Int?
    var bodyHash: String?
    var at: Instant?
    var account: String?
    var model: String?
    var outcome: Outcome?
    var again: Bool?

    var meaning: LedgerEvent? {
      guard let id, let at else { return nil }
      switch event {
      case "reserve":
        guard let operation, let bound, bound >= 0, let bodyHash, let account, let model else { return nil }
        return .reserve(
          Reservation(
            id: id, operation: operation, bound: bound, bodyHash: bodyHash, at: at, account: account, model: model))
      case "settle":
        guard let actual, actual >= 0, let outcome else { return nil }
        return .settle(Settlement(id: id, actual: actual, at: at, outcome: outcome, again: again ?? false))
      default: return nil
      }
    }
  }
}
