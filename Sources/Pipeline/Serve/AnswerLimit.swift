import Foundation
import Records

/// The earlier service's `limit`: how many records an answer holds at most, or rows of each chart.
enum AnswerLimit {
  /// An answer with its list of records cut to a length, and `count` telling the new one; what is no JSON stays as it is.
  static func cut(_ bytes: Data, to limit: Int) -> Data {
    guard let value = try? JSONValue.parse(Array(bytes)), case .object(var members) = value else { return bytes }
    for place in members.indices {
      switch (members[place].key, members[place].value) {
      case ("charts", .array(let charts)):
        members[place].value = .array(charts.map { entries(of: $0, to: limit) })
      case ("chart", let chart): members[place].value = entries(of: chart, to: limit)
      case (_, .array(let records)):
        members[place].value = .array(Array(records.prefix(limit)))
        if let count = members.firstIndex(where: { $0.key == "count" }) {
          members[count].value = .int(min(limit, records.count))
        }
      default: continue
      }
    }
    return Data(JSONValue.object(members).serialized())
  }

  private static func entries(of chart: JSONValue, to limit: Int) -> JSONValue {
    guard case .object(var members) = chart else { return chart }
    for place in members.indices where members[place].key == "entries" {
      guard case .array(let rows) = members[place].value else { continue }
      members[place].value = .array(Array(rows.prefix(limit)))
    }
    return .object(members)
  }
}
