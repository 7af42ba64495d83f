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
    var tokens: [DateToken] = []
    var depth = 0
    var rest = Substring(text).utf8
    while let byte = rest.first {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth = max(0, depth - 1) }
      let token = zone(&rest) ?? next(&rest)
      if depth == 0, let token, token != .symbol(UInt8(ascii: ")")) { tokens.append(token) }
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

  /// Takes the next piece; nil for a space.
  private static func next(_ rest: inout Substring.UTF8View) -> DateToken? {
    let digits = rest.prefix { isDigit($0) }
    if !digits.isEmpty {
      rest = rest[digits.endIndex...]
      return .number(Int(Substring(digits)) ?? 0, digits: digits.count)
    }
    let letters = rest.prefix { isLetter($0) }
    if !letters.isEmpty {
      rest = rest[letters.endIndex...]
      return .word(Substring(letters).lowercased())
    }
    let symbol = rest.removeFirst()
    return symbol <= 0x20 ? nil : .symbol(symbol)
  }

  /// Takes a name with a slash between words, unless it is one of the zone `Etc`, whose second half is a zone's own name.
  private static func zone(_ rest: inout Substring.UTF8View) -> DateToken? {
    let area = rest.prefix { isLetter($0) }
    guard area.count > 1, area.endIndex < rest.endIndex, rest[area.endIndex] == UInt8(ascii: "/"),
      Substring(area).lowercased() != "etc"
    else { return nil }
    let place = rest[area.endIndex...].prefix { isLetter($0) || "/_-".utf8.contains($0) }
    guard place.count > 2 else { return nil }
    defer { rest = rest[place.endIndex...] }
    return .zone(String(Substring(rest[..<place.endIndex])))
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") < 10
  }

  /// Every character beyond ASCII counts as a letter.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- UInt8(ascii: "a") < 26
  }
}
