extension JSONReader {
  /// What is read instead of an address that a link must not lead to; it leads nowhere.
  public static let blockedAddress = "#blocked"

  /// Reads an address for readers. One with another scheme than those of the web and of mail, such as `javascript:`,
  /// reads as `#blocked`: what is made of records, pages, feeds and the API alike, can then hold no link that runs.
  mutating func readAddress() throws(JSONError) -> String {
    let text = try readString()
    // Nearly all begin so, and there are many.
    let start = UnsafeRawPointer(base + valueStart + 1).loadUnaligned(as: UInt64.self)
    if UInt64(bigEndian: start) == Self.https { return text }
    return Self.leadsToTheWeb(text) ? text : Self.blockedAddress
  }

  /// The bytes of `https://`.
  private static let https: UInt64 = "https://".utf8.reduce(0) { $0 << 8 | UInt64($1) }

  /// Whether a browser would take a text for a relative address or one of an allowed scheme. Browsers skip control
  /// characters and spaces before an address, and tabs and line ends inside it.
  private static func leadsToTheWeb(_ text: String) -> Bool {
    var scheme: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
      case UInt8(ascii: ":"):
        return ["http", "https", "mailto"].contains { scheme.elementsEqual($0.utf8) }
      case 0x09, 0x0A, 0x0D: continue
      case 0...0x20 where scheme.isEmpty: continue
      default: scheme.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
    }
    return true
  }
}
