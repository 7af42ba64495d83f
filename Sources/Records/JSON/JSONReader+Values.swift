extension JSONReader {
  /// Passes over a value of any kind; it is checked as strictly as one that is read.
  public mutating func skipValue() throws(JSONError) {
    // Nesting is bounded by `depthLimit`, so that recursion is safe.
    switch peek() {
    case UInt8(ascii: "{"):
      try beginObject()
      while try nextKey() != nil { try skipValue() }
    case UInt8(ascii: "["):
      try beginArray()
      while try nextElement() { try skipValue() }
    case UInt8(ascii: "\""): _ = try readText()
    case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try readBool()
    case UInt8(ascii: "n"): _ = try readNull()
    default: _ = try readNumber()
    }
  }

  // What is generic is inlinable: other modules read whole archives with it, and a call through a witness table costs more
  // than the reading.

  /// Reads one value of a type.
  @inlinable
  public mutating func read<Value: JSONCodable>(_ type: Value.Type = Value.self) throws(JSONError) -> Value {
    try Value(json: &self)
  }

  /// Reads an array of values of one type.
  public mutating func readArray<Value: JSONCodable>(of type: Value.Type = Value.self) throws(JSONError) -> [Value] {
    var values: [Value] = []
    try beginArray()
    while try nextElement() { values.append(try Value(json: &self)) }
    return values
  }

  /// Reads an object as a table by name.
  public mutating func readTable<Value: JSONCodable>(of type: Value.Type = Value.self) throws(JSONError) -> [String:
    Value]
  {
    var table: [String: Value] = [:]
    try beginObject()
    while let name = try nextName() { table[name] = try Value(json: &self) }
    return table
  }

  /// Reads an array of strings.
  public mutating func readStrings() throws(JSONError) -> [String] {
    var values: [String] = []
    try beginArray()
    while try nextElement() { values.append(try readString()) }
    return values
  }

  /// Reads an array of whole numbers.
  public mutating func readInts() throws(JSONError) -> [Int] {
    var values: [Int] = []
    try beginArray()
    while try nextElement() { values.append(try readInt()) }
    return values
  }

  /// Reads a case of an enumeration by its raw value.
  @inlinable
  public mutating func readCase<Value: RawRepresentable<String>>(
    _ type: Value.Type = Value.self
  ) throws(JSONError) -> Value {
    let text = try readString()
    guard let value = Value(rawValue: text) else { throw error("\"\(text)\" is not a known \(Value.self)") }
    return value
  }

  /// The value of a member that must be there; the error names it.
  @inlinable
  public func require<Value>(_ value: Value?, _ name: StaticString) throws(JSONError) -> Value {
    guard let value else { throw lack(of: name) }
    return value
  }

  @usableFromInline
  func lack(of name: StaticString) -> JSONError {
    error("the record that ends here lacks \"\(name)\"", at: max(0, position - 1))
  }
}
