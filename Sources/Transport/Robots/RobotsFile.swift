/// Reads a robots.txt by RFC 9309, section 2.2, as far as it concerns one crawler.
enum RobotsFile {
  /// RFC 9309, 2.5: a crawler reads at least this much.
  private static let limit = 500 << 10

  /// The `Allow` and `Disallow` lines of the groups that name the product, or of the `*` groups when none does.
  static func rules(in bytes: [UInt8], product: String) -> [String] {
    var ours: [String] = []
    var everyone: [String] = []
    var isNamed = false
    var group = Group()
    for line in lines(bytes) {
      guard let (key, value) = field(line) else { continue }
      switch key {
      case "user-agent":
        group.add(agent: token(value), product: product.lowercased())
        isNamed = isNamed || group.isOurs
      case "allow", "disallow":
        group.isOpen = false
        guard !value.isEmpty else { continue }
        if group.isOurs { ours.append("\(key): \(value)") }
        if group.isEveryones { everyone.append("\(key): \(value)") }
      default: continue
      }
    }
    return isNamed ? ours : everyone
  }

  /// Whom the lines that are being read concern.
  private struct Group {
    /// Whether further `User-agent` lines join this group.
    var isOpen = false
    var isOurs = false
    var isEveryones = false

    mutating func add(agent: String, product: String) {
      if !isOpen { self = Group(isOpen: true) }
      isOurs = isOurs || agent == product
      isEveryones = isEveryones || agent == "*"
    }
  }

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    let mark: [UInt8] = [0xef, 0xbb, 0xbf]
    var text = bytes[(bytes.starts(with: mark) ? 3 : 0)...]
    if text.count > limit {
      // The last line may be cut in two; half a rule is another rule.
      text = text.prefix(limit)
      text = text[..<(text.lastIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? text.startIndex)]
    }
    return text.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
  }

  private static func field(_ line: ArraySlice<UInt8>) -> (key: String, value: String)? {
    let code = line.prefix { $0 != UInt8(ascii: "#") }
    guard let colon = code.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    return (trimmed(code[..<colon]).lowercased(), trimmed(code[(colon + 1)...]))
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes.drop { $0 <= UInt8(ascii: " ") }
    while let last = bytes.last, last <= UInt8(ascii: " ") { bytes = bytes.dropLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The product token at the start of a value such as `IndustryPulse/1.0`, in lower case.
  private static func token(_ value: String) -> String {
    guard !value.hasPrefix("*") else { return "*" }
    return String(value.prefix { $0.isASCII && $0.isLetter || $0 == "-" || $0 == "_" }).lowercased()
  }
}
