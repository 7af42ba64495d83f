extension Value: ExpressibleByNilLiteral {
  /// ``null``, written as `nil`.
  public init(nilLiteral: ()) {
    self = .null
  }
}

extension Value: ExpressibleByBooleanLiteral {
  /// A condition, written as `true` or `false`.
  public init(booleanLiteral value: Bool) {
    self = .bool(value)
  }
}

extension Value: ExpressibleByIntegerLiteral {
  /// A whole number, written in digits.
  public init(integerLiteral value: Int) {
    self = .int(value)
  }
}

extension Value: ExpressibleByFloatLiteral {
  /// A number, written with a fraction.
  public init(floatLiteral value: Double) {
    self = .double(value)
  }
}

extension Value: ExpressibleByStringInterpolation {
  /// Text, written in quotes, interpolation included.
  public init(stringLiteral value: String) {
    self = .string(value)
  }
}

extension Value: ExpressibleByArrayLiteral {
  /// A list, written in brackets.
  public init(arrayLiteral elements: Value...) {
    self = .list(elements)
  }
}

extension Value: ExpressibleByDictionaryLiteral {
  /// A record, written in brackets with its names.
  public init(dictionaryLiteral elements: (String, Value)...) {
    self = .record(Fields(elements))
  }
}
