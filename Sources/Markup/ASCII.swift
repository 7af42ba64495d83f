/// Questions about single bytes of UTF-8 text.
enum ASCII {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let space = UInt8(ascii: " ")

  /// White space of XML and HTML.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte <= 0x0D && (byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C))
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") < 10
  }

  /// What a tag's name may begin with; every letter beyond ASCII counts.
  static func isNameStart(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  static func lower(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }

  static func hexValue(_ byte: UInt8) -> UInt32? {
    if isDigit(byte) { return UInt32(byte - UInt8(ascii: "0")) }
    let letter = (byte | 0x20) &- UInt8(ascii: "a")
    return letter < 6 ? UInt32(letter) + 10 : nil
  }

  /// The text with ASCII capitals made small; others stay.
  static func lowercased(_ bytes: some Collection<UInt8>) -> String {
    let hasCapitals = bytes.contains { $0 &- UInt8(ascii: "A") < 26 }
    return hasCapitals ? String(decoding: bytes.map(lower), as: UTF8.self) : String(decoding: bytes, as: UTF8.self)
  }
}
