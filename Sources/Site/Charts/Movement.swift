import Records
import Templating

/// The values of the partial `movement`: glyph, hidden word and number, never colour alone.
enum Movement {
  private static let same = value("", glyph: "=", after: "unchanged")
  private static let unknown = value("", glyph: "·", after: "unknown")
  private static let new = value("new", text: "NEW")
  private static let back = value("re", text: "RE", after: "-entry")
  /// A rise of nobody knows how many places.
  static let rise = value("up", before: "up", text: "")
  private static let up = (0...400).map { value("up", before: "up ", text: String($0)) }
  private static let down = (0...400).map { value("down", before: "down ", text: String($0)) }

  /// How a row came to its place.
  static func value(_ entry: ChartEntry) -> Value { value(entry.status, from: entry.previous, to: entry.rank) }

  /// How a row came to its place, without the row.
  static func value(_ status: ChartEntry.Status?, from previous: Int?, to rank: Int) -> Value {
    switch status {
    case .new?: new
    case .reentry?: back
    case .same?: same
    case .up?, .down?, nil: value(from: previous, to: rank)
    }
  }

  /// A move between two ranks; unknown without the first.
  static func value(from previous: Int?, to rank: Int) -> Value {
    guard let previous else { return unknown }
    let steps = previous - rank
    guard steps != 0 else { return same }
    let table = steps > 0 ? up : down
    let size = Int(steps.magnitude)
    guard size < table.count else {
      return value(steps > 0 ? "up" : "down", before: steps > 0 ? "up " : "down ", text: String(size))
    }
    return table[size]
  }

  private static func value(
    _ style: String, glyph: String? = nil, before: String? = nil, text: String = "", after: String? = nil
  ) -> Value {
    [
      "class": style.isEmpty ? nil : .string(style), "glyph": Value(glyph), "before": Value(before),
      "text": .string(text),
      "after": Value(after),
    ]
  }
}
