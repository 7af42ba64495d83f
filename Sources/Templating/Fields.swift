/// The named values of a record, in the order in which they were given; of two with one name the first counts.
public struct Fields: Sendable, ExpressibleByDictionaryLiteral {
  // Plain pairs, as literals have them: an array of labelled ones would be made by casting every element.
  private var entries: [(String, Value)]

  /// A record of these named values.
  public init(_ entries: [(String, Value)] = []) {
    self.entries = entries
  }

  /// A record, written in brackets with its names.
  public init(dictionaryLiteral elements: (String, Value)...) {
    entries = elements
  }

  /// Adds a named value.
  public mutating func append(_ name: String, _ value: Value) {
    entries.append((name, value))
  }

  /// The value of this name, when there is one.
  public subscript(name: String) -> Value? {
    for index in entries.indices where entries[index].0 == name { return entries[index].1 }
    return nil
  }

  /// The names, in order.
  var names: [String] { entries.map(\.0) }
}
