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
    for chunk in text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\n" }) {
      if depth == 0, let zone = zone(chunk) {
        tokens.append(zone)
        continue
      }
      var rest = chunk.unicodeScalars[...]
      while let scalar = rest.first {
        if scalar == "(" { depth += 1 }
        if scalar == ")" { depth = max(0, depth - 1) }
        let token = next(&rest)
        if depth == 0, scalar != ")" { tokens.append(token) }
      }
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

  private static func next(_ rest: inout Substring.UnicodeScalarView) -> DateToken {
    let digits = rest.prefix { ("0"..."9").contains($0) }
    if !digits.isEmpty {
      rest = rest[digits.endIndex...]
      return .number(Int(String(digits)) ?? 0, digits: digits.count)
    }
    let letters = rest.prefix { $0.properties.isAlphabetic || $0.properties.generalCategory == .nonspacingMark }
    if !letters.isEmpty {
      rest = rest[letters.endIndex...]
      return .word(String(letters).lowercased())
    }
    return .symbol(UInt8(exactly: rest.removeFirst().value) ?? 0)
  }

  private static func zone(_ chunk: Substring) -> DateToken? {
    guard let slash = chunk.firstIndex(of: "/"), let first = chunk.first, first.isLetter,
      let next = chunk[slash...].dropFirst().first, next.isLetter, !chunk.lowercased().hasPrefix("etc/")
    else { return nil }
    return .zone(String(chunk))
  }
}
