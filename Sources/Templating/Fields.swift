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
    entries.first { $0.0 == name }?.1
  }

  /// Where the values lie; nil when there are none. Valid as long as this record, or what it is part of, is held and not
  /// changed.
  var storage: Storage? {
    entries.withUnsafeBufferPointer { entries in
      entries.baseAddress.map { Storage(start: $0, count: entries.count) }
    }
  }

  /// The named values of a record where they lie in memory.
  struct Storage {
    fileprivate let start: UnsafePointer<(String, Value)>
    fileprivate let count: Int

    /// The place of this name; `guess` is where it may well be, for records that are made alike.
    @inline(__always)
    func index(of name: String, guess: Int) -> Int? {
      if guess < count, start[guess].0 == name { return guess }
      return (0..<count).first { start[$0].0 == name }
    }

    /// The value at a place.
    @inline(__always)
    func value(at index: Int) -> UnsafePointer<Value> {
      // A tuple's elements lie one behind the other, each at the next multiple of its alignment; a string ends at one.
      (UnsafeRawPointer(start + index) + MemoryLayout<String>.size).assumingMemoryBound(to: Value.self)
    }

    /// The names, in order.
    var names: [String] { (0..<count).map { start[$0].0 } }
  }
}
