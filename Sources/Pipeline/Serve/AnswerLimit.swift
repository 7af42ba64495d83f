import Foundation
import Records

/// The earlier service's `limit`: how many records an answer holds at most.
enum AnswerLimit {
  /// An answer with every list of records cut to a length; what is no JSON stays as it is.
  static func cut(_ bytes: Data, to limit: Int) -> Data {
    guard let value = try? JSONValue.parse(Array(bytes)) else { return bytes }
    return Data(cut(value, to: limit, depth: 0).serialized())
  }

  private static func cut(_ value: JSONValue, to limit: Int, depth: Int) -> JSONValue {
    switch value {
    case .array(let items) where depth > 0:
      return .array(items.prefix(limit).map { cut($0, to: limit, depth: depth + 1) })
    case .object(let members) where depth < 3:
      return .object(
        members.map { member in
          var member = member
          member.value = cut(member.value, to: limit, depth: depth + 1)
          return member
        })
    default: return value
    }
  }
}
