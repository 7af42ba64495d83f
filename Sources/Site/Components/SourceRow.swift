import Records
import Templating

/// The values of the partial `source-row`.
struct SourceRow {
  let frame: SiteFrame
  /// The day of the last run.
  let today: Day?

  func value(_ source: SourceHealth) -> Value {
    [
      "id": .string(source.id), "name": .string(source.name), "href": .string("\(frame.base)/\(source.isChart ? "charts" : "sources")/\(source.id)/"),
      "state": .string(source.state.rawValue), "style": .string(source.state.style),
      "loss": .bool(source.possibleLoss), "kind": .string(source.kind), "strip": HealthStrip.value(source.marks),
      "newest": moment(source.newest), "asked": moment(source.asked), "success": moment(source.memory?.lastSuccess),
      "items": .string(source.last.map { Words.grouped($0.items) } ?? ""), "new": .int(source.newToday),
      "failures": .int(source.memory?.failures ?? 0),
      "http": .string((source.last?.http ?? source.memory?.lastStatus).map(String.init) ?? ""),
    ]
  }

  /// A moment as it fits a table: the clock today, else the day.
  func moment(_ instant: Instant?) -> Value {
    guard let instant else { return nil }
    return [
      "iso": .string(instant.description),
      "text": .string(today.map { DateText.brief(instant, on: $0) } ?? DateText.short(instant.day)),
    ]
  }
}
