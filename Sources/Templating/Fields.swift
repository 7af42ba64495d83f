/// The named values of a record; every name stands in it once.
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
    index(of: name, guess: 0).map { self[$0] }
  }

  /// The place of this name; `guess` is where it may well be, for records that are made alike.
  @inline(__always)
  func index(of name: String, guess: Int) -> Int? {
    if guess < entries.count, entries[guess].0 == name { return guess }
    return entries.firstIndex { $0.0 == name }
  }

  /// The value at a place.
  subscript(index: Int) -> Value { entries[index].1 }

  /// The names, in order.
  var names: [String] { entries.map(\.0) }
}
