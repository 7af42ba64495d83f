extension JSONReader {
  /// A number as it is written.
  struct Number {
    /// Where it stands.
    var range: Range<Int>
    /// True without fraction and exponent.
    var isWhole: Bool
    /// Its value when it is whole and fits.
    var int: Int?
  }

  /// Passes over the number that must be next, when no other value is.
  mutating func readNumber() throws(JSONError) -> Number {
    skipSpace()
    valueStart = position
    guard base[position] == UInt8(ascii: "-") || base[position] &- UInt8(ascii: "0") < 10 else {
      throw expected("a value")
    }
    let number = try scanNumber()
    finishValue()
    return number
  }

  /// Passes over a number.
  mutating func scanNumber() throws(JSONError) -> Number {
    let start = position
    let isNegative = base[position] == UInt8(ascii: "-")
    if isNegative { position += 1 }
    let first = position
    let int = scanDigits(isNegative: isNegative)
    guard position > first else { throw expected("a number", at: position) }
    if base[first] == UInt8(ascii: "0"), position > first + 1 {
      throw error("a number must not begin with 0", at: first)
    }
    var isWhole = true
    if base[position] == UInt8(ascii: ".") {
      isWhole = false
      position += 1
      try requireDigits()
    }
    if base[position] | 0x20 == UInt8(ascii: "e") {
      isWhole = false
      position += 1
      if base[position] == UInt8(ascii: "+") || base[position] == UInt8(ascii: "-") { position += 1 }
      try requireDigits()
    }
    return Number(range: start..<position, isWhole: isWhole, int: isWhole ? int : nil)
  }

  /// The number's value in 64-bit floating point.
  func double(of number: Number) throws(JSONError) -> Double {
    if let int = number.int, int.magnitude < 1 << 53, int != 0 { return Double(int) }
    let text = String(
      decoding: UnsafeBufferPointer(start: base + number.range.lowerBound, count: number.range.count), as: UTF8.self)
    guard let value = Double(text), value.isFinite else {
      throw error("the number is too large", at: number.range.lowerBound)
    }
    return value
  }

  /// Passes over digits; nil when they do not fit into an Int.
  private mutating func scanDigits(isNegative: Bool) -> Int? {
    var value = 0
    var overflows = false
    while case let digit = base[position] &- UInt8(ascii: "0"), digit < 10 {
      let (scaled, first) = value.multipliedReportingOverflow(by: 10)
      let (sum, second) =
        isNegative ? scaled.subtractingReportingOverflow(Int(digit)) : scaled.addingReportingOverflow(Int(digit))
      overflows = overflows || first || second
      value = sum
      position += 1
    }
    return overflows ? nil : value
  }

  private mutating func requireDigits() throws(JSONError) {
    let start = position
    _ = scanDigits(isNegative: false)
    guard position > start else { throw expected("a digit", at: position) }
  }
}
