/// Eight bytes of a JSON text at a time, as the reader passes over them and the writer escapes them.
enum JSONWord {
  /// The high bit of the first byte that is a quote, a backslash or a control character; the bits above it may be false alarms.
  ///
  /// "Determine if a word has a byte less than n", Sean Eron Anderson, Bit Twiddling Hacks: the lowest byte that is flagged is
  /// exact, and it alone is to be used.
  @inline(__always)
  static func special(in word: UInt64) -> UInt64 {
    let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
    let slashes = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
    let flags = (quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes | (word &- ones &* 0x20) & ~word
    return flags & highBits
  }

  /// The high bit of the first of eight bytes that is a quote, a backslash, a control character or beyond ASCII, as above.
  @inline(__always)
  static func notPlain(in bytes: UnsafePointer<UInt8>) -> UInt64 {
    let word = UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
    return special(in: word) | word & highBits
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101
}
