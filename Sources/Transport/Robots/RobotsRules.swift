/// The rules of one group of a robots.txt, RFC 9309, section 2.2.2: the longest match decides, and `Allow` wins a tie.
struct RobotsRules: Sendable {
  private struct Rule: Sendable {
    let allows: Bool
    /// Octets of the pattern, by which matches are compared.
    let length: Int
    /// What must follow one another with anything in between.
    let pieces: [[UInt8]]
    /// Whether the last piece must end the path.
    let isAnchored: Bool
  }

  private let rules: [Rule]

  /// Rules from lines as ``RobotsFile`` gives them.
  init(_ lines: [String]) {
    rules = lines.compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return Self.rule(line[line.index(colon, offsetBy: 2)...], allows: line.hasPrefix("allow"))
    }
  }

  /// Whether a path with its query may be fetched.
  func allow(_ pathAndQuery: String) -> Bool {
    let path = Self.normal(Array(pathAndQuery.utf8), isPattern: false)
    var best = (length: -1, allows: true)
    for rule in rules where rule.length > best.length || (rule.length == best.length && rule.allows) {
      if Self.matches(rule, path) { best = (rule.length, rule.allows) }
    }
    return best.allows
  }

  private static func rule(_ text: Substring, allows: Bool) -> Rule {
    var pattern = Array(text.utf8)
    let isAnchored = pattern.last == UInt8(ascii: "$")
    if isAnchored { pattern.removeLast() }
    let octets = normal(pattern, isPattern: true)
    let pieces = octets.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map(Array.init)
    return Rule(allows: allows, length: octets.count + (isAnchored ? 1 : 0), pieces: pieces, isAnchored: isAnchored)
  }

  private static func matches(_ rule: Rule, _ path: [UInt8]) -> Bool {
    guard let first = rule.pieces.first, path.starts(with: first) else { return false }
    guard rule.pieces.count > 1 else { return !rule.isAnchored || path.count == first.count }
    var rest = path[first.count...]
    for piece in rule.pieces.dropFirst().dropLast() {
      guard let end = end(of: piece, in: rest) else { return false }
      rest = rest[end...]
    }
    let last = rule.pieces[rule.pieces.count - 1]
    return rule.isAnchored
      ? rest.count >= last.count && rest.suffix(last.count).elementsEqual(last) : end(of: last, in: rest) != nil
  }

  private static func end(of piece: [UInt8], in path: ArraySlice<UInt8>) -> Int? {
    guard let first = piece.first else { return path.startIndex }
    guard path.count >= piece.count else { return nil }
    for start in path.startIndex...(path.endIndex - piece.count) where path[start] == first {
      if path[start..<start + piece.count].elementsEqual(piece) { return start + piece.count }
    }
    return nil
  }

  /// Octets in one spelling: the unreserved bare, everything else that may be encoded encoded, digits in upper case.
  private static func normal(_ bytes: [UInt8], isPattern: Bool) -> [UInt8] {
    var normal: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "%"), index + 1 < bytes.count,
        let meant = PercentEncoding.byte(bytes[index], bytes[index + 1])
      {
        normal += PercentEncoding.isUnreserved(meant) ? [meant] : PercentEncoding.triplet(meant)
        index += 2
      } else if byte <= UInt8(ascii: " ") || byte >= 0x7f || isSpecial(byte, isPattern: isPattern) {
        normal += PercentEncoding.triplet(byte)
      } else {
        normal.append(byte)
      }
    }
    return normal
  }

  /// A `*` or `$` of a path is a letter like others, which a pattern writes as `%2A` or `%24`.
  private static func isSpecial(_ byte: UInt8, isPattern: Bool) -> Bool {
    byte == UInt8(ascii: "$") || (byte == UInt8(ascii: "*") && !isPattern)
  }
}
