extension [UInt8] {
  /// Appends a number in decimal digits: lists of ranks and dates have tens of thousands.
  mutating func append(decimal number: Int) {
    guard (0..<10_000).contains(number) else { return append(contentsOf: String(number).utf8) }
    let zero = UInt8(ascii: "0")
    if number >= 1000 { append(zero + UInt8(number / 1000)) }
    if number >= 100 { append(zero + UInt8(number / 100 % 10)) }
    if number >= 10 { append(zero + UInt8(number / 10 % 10)) }
    append(zero + UInt8(number % 10))
  }
}
