extension JSONReader {
  /// Reads the rest of a string, whose opening quote was passed.
  mutating func string() throws(JSONError) -> String {
    let (range, isPlain) = try scanString()
    guard isPlain else { return try unescaped(range) }
    return String(decoding: UnsafeBufferPointer(start: base + range.lowerBound, count: range.count), as: UTF8.self)
  }

  /// Passes over the rest of a string and makes sure that it is valid UTF-8; plain means without an escape.
  mutating func scanString() throws(JSONError) -> (range: Range<Int>, isPlain: Bool) {
    let start = position
    var isPlain = true
    while true {
      skipPlainASCII()
      switch base[position] {
      case UInt8(ascii: "\""):
        position += 1
        return (start..<(position - 1), isPlain)
      case UInt8(ascii: "\\"):
        isPlain = false
        // The byte behind a backslash is judged later; a quote there does not end the string.
        position += position + 1 < end ? 2 : 1
      case 0x80...:
        let length = Unicode.lengthOfScalar(in: base + position)
        guard length > 0 else { throw error("the string is not valid UTF-8", at: position) }
        position += length
      default:
        guard position < end else { throw error("the string has no end", at: start - 1) }
        throw error("a control character in a string must be escaped", at: position)
      }
    }
  }

  /// Moves to the next quote, backslash, control character or byte beyond ASCII, eight bytes at a step.
  @inline(__always)
  private mutating func skipPlainASCII() {
    while true {
      let found = JSONWord.notPlain(in: base + position)
      guard found == 0 else {
        position += found.trailingZeroBitCount >> 3
        return
      }
      position += 8
    }
  }

  /// Decodes a string with escapes.
  ///
  /// A lone surrogate becomes U+FFFD: programs that cut texts by UTF-16 units write half an emoji at the end of an excerpt,
  /// and one such excerpt must not cost the whole document.
  func unescaped(_ range: Range<Int>) throws(JSONError) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    var at = range.lowerBound
    while at < range.upperBound {
      guard base[at] == UInt8(ascii: "\\") else {
        bytes.append(base[at])
        at += 1
        continue
      }
      if base[at + 1] == UInt8(ascii: "u") {
        at = try appendScalar(at, to: &bytes)
      } else {
        guard let meaning = Self.meaning(ofEscape: base[at + 1]) else {
          throw error("JSON has no such escape", at: at)
        }
        bytes.append(meaning)
        at += 2
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func appendScalar(_ start: Int, to bytes: inout [UInt8]) throws(JSONError) -> Int {
    var at = start + 6
    var value = try hexadecimal(start)
    if (0xD800..<0xDC00).contains(value), base[at] == UInt8(ascii: "\\"), base[at + 1] == UInt8(ascii: "u") {
      let low = try hexadecimal(at)
      if (0xDC00..<0xE000).contains(low) {
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
        at += 6
      }
    }
    bytes.append(contentsOf: UTF8.encode(UnicodeScalar(value) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
    return at
  }

  /// The four digits of `\uXXXX`; the string's closing quote is none, so that nothing beyond it is looked at.
  private func hexadecimal(_ start: Int) throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for offset in 2..<6 {
      let byte = base[start + offset]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
      default: throw error("'\\u' needs four hexadecimal digits", at: start)
      }
    }
    return value
  }

  private static func meaning(ofEscape byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }
}

extension Unicode {
  /// The bytes of the scalar beyond ASCII at `start`; 0 where UTF-8 is broken (The Unicode Standard, table 3-7).
  ///
  /// Reads on only as long as the bytes fit, so that a zero behind the text ends it.
  fileprivate static func lengthOfScalar(in start: UnsafeMutablePointer<UInt8>) -> Int {
    let lead = start[0]
    let second: ClosedRange<UInt8>
    let length: Int
    switch lead {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard second.contains(start[1]) else { return 0 }
    for index in 2..<max(length, 2) where start[index] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
