/// A piece of a date as it is written.
enum DateToken: Hashable {
  case number(Int, digits: Int)
  /// In lower case.
  case word(String)
  case symbol(UInt8)
  /// A name of the zone database, `America/Los_Angeles`.
  case zone(String)

  /// The pieces of a text; what stands in parentheses is a comment (RFC 822).
  static func tokens(of text: String) -> [DateToken] {
    let bytes = Array(text.utf8)
    var tokens: [DateToken] = []
    tokens.reserveCapacity(16)
    var depth = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if bytes[index] == UInt8(ascii: ")") { depth = max(0, depth - 1) }
      let isSeen = depth == 0 && bytes[index] > 0x20 && bytes[index] != UInt8(ascii: ")")
      let token = next(bytes, &index)
      if isSeen { tokens.append(token) }
    }
    return tokens
  }

  /// The number at an index when the sign `mark` stands before it.
  static func number(_ tokens: [DateToken], at index: Int, behind mark: UnicodeScalar) -> Int? {
    guard index < tokens.count, case .symbol(let symbol) = tokens[index - 1], symbol == UInt8(ascii: mark),
      case .number(let value, let digits) = tokens[index], digits <= 9
    else { return nil }
    return value
  }

  private static func next(_ bytes: [UInt8], _ index: inout Int) -> DateToken {
    let start = index
    if isDigit(bytes[index]) { return number(bytes, &index) }
    index = end(bytes, from: start, isLetter)
    guard index > start else {
      index += 1
      return .symbol(bytes[start])
    }
    if let zone = zone(bytes, start..<index) {
      index = zone.upperBound
      return .zone(String(decoding: bytes[zone], as: UTF8.self))
    }
    return .word(lowercased(bytes[start..<index]))
  }

  private static func number(_ bytes: [UInt8], _ index: inout Int) -> DateToken {
    let start = index
    var value = 0
    while index < bytes.count, isDigit(bytes[index]) {
      // Nothing beyond 18 digits is a date.
      if index - start < 18 { value = value * 10 + Int(bytes[index] - UInt8(ascii: "0")) }
      index += 1
    }
    return .number(value, digits: index - start)
  }

  /// An area with a slash and a place behind it; `Etc/GMT` is none, because its second half is a zone's own name.
  private static func zone(_ bytes: [UInt8], _ area: Range<Int>) -> Range<Int>? {
    guard area.count > 1, area.upperBound < bytes.count, bytes[area.upperBound] == UInt8(ascii: "/"),
      lowercased(bytes[area]) != "etc"
    else { return nil }
    let place = end(bytes, from: area.upperBound) { isLetter($0) || "/_-".utf8.contains($0) }
    return place > area.upperBound + 2 ? area.lowerBound..<place : nil
  }

  private static func end(_ bytes: [UInt8], from start: Int, _ belongs: (UInt8) -> Bool) -> Int {
    var index = start
    while index < bytes.count, belongs(bytes[index]) { index += 1 }
    return index
  }

  private static func lowercased(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return String(decoding: bytes, as: UTF8.self).lowercased() }
    return String(decoding: bytes.map { $0 | 0x20 }, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") < 10
  }

  /// Every character beyond ASCII counts as a letter.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- UInt8(ascii: "a") < 26
  }
}
