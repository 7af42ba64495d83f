/// JSON as a tree, for formats from outside; our own files are read by ``JSONReader`` into their types.
public enum JSONValue: Sendable, Hashable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number without fraction and exponent that fits into 64 bits.
  case int(Int)
  /// Any other number; always finite.
  case double(Double)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object with its members in the order of the text.
  case object([Member])

  /// A member of an object.
  public struct Member: Sendable, Hashable {
    /// Its name.
    public var key: String
    /// Its value.
    public var value: JSONValue

    /// A member.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// Reads a text that holds one value.
  public static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    try JSONValue(json: bytes)
  }

  /// The value of an object's member; the last one where a name is repeated, nil where there is none.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == key }?.value
  }

  /// The element of an array, nil where there is none.
  public subscript(index: Int) -> JSONValue? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  /// The text of a string.
  public var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// The value of a whole number, also where it is written with an empty fraction (`3.0`).
  public var int: Int? {
    switch self {
    case .int(let value): value
    case .double(let value): Int(exactly: value)
    default: nil
    }
  }

  /// The value of a number.
  public var double: Double? {
    switch self {
    case .int(let value): Double(value)
    case .double(let value): value
    default: nil
    }
  }

  /// The value of a boolean.
  public var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The elements of an array.
  public var array: [JSONValue]? {
    if case .array(let value) = self { value } else { nil }
  }

  /// The members of an object.
  public var object: [Member]? {
    if case .object(let value) = self { value } else { nil }
  }

  /// Whether it is `null`.
  public var isNull: Bool {
    self == .null
  }

  /// Compact JSON.
  public func serialized() -> [UInt8] {
    json
  }
}

extension JSONValue: JSONCodable {
  /// Reads any value.
  public init(json: inout JSONReader) throws(JSONError) {
    switch json.peek() {
    case UInt8(ascii: "{"):
      var members: [Member] = []
      try json.beginObject()
      while let name = try json.nextName() { members.append(Member(name, try JSONValue(json: &json))) }
      self = .object(members)
    case UInt8(ascii: "["):
      self = .array(try json.readArray())
    case UInt8(ascii: "\""): self = .string(try json.readString())
    case UInt8(ascii: "t"), UInt8(ascii: "f"): self = .bool(try json.readBool())
    case UInt8(ascii: "n"):
      _ = try json.readNull()
      self = .null
    default:
      let number = try json.readNumber()
      self = if let int = number.int { .int(int) } else { .double(try json.double(of: number)) }
    }
  }

  /// Writes the value.
  public func write(to json: inout JSONWriter) {
    switch self {
    case .null: json.null()
    case .bool(let value): json.bool(value)
    case .int(let value): json.int(value)
    case .double(let value): json.double(value)
    case .string(let value): json.string(value)
    case .array(let elements): json.array(elements)
    case .object(let members):
      json.beginObject()
      for member in members {
        json.key(named: member.key)
        member.value.write(to: &json)
      }
      json.endObject()
    }
  }
}
