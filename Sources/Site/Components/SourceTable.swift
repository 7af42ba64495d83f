import Records

/// The health of all sources as CSV: the columns of the table on `/sources/`.
enum SourceTable {
  static let path = "sources/sources.csv"

  static func bytes(_ health: HealthReport) -> [UInt8] {
    var csv = CSVText()
    csv.line([
      "source", "name", "kind", "state", "newest", "items", "new_today", "http", "last_attempt", "last_success",
      "failures", "possible_loss",
    ])
    for source in health.sources {
      csv.line([
        source.id, source.name, source.kind, source.state.rawValue, source.newest?.description ?? "",
        source.last.map { String($0.items) } ?? "", String(source.newToday),
        (source.last?.http ?? source.memory?.lastStatus).map(String.init) ?? "", source.asked?.description ?? "",
        source.memory?.lastSuccess?.description ?? "", String(source.memory?.failures ?? 0),
        source.possibleLoss ? "yes" : "no",
      ])
    }
    return csv.bytes
  }
}
