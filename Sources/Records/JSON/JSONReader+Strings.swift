extension JSONReader {
  /// Reads the rest of a string, whose opening quote was passed.
  mutating func string() throws(JSONError) -> String {
    let (range, isPlain) = try scanString()
    guard isPlain else { return try unescaped(range) }
    let bytes = UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
    guard let text = String(validating: bytes, as: UTF8.self) else { throw invalidUTF8(range) }
    return text
  }

  /// Passes over the rest of a string; plain means without an escape.
  mutating func scanString() throws(JSONError) -> (range: Range<Int>, isPlain: Bool) {
    let start = position
    var isPlain = true
    while true {
      let byte = base[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        return (start..<(position - 1), isPlain)
      }
      if byte == UInt8(ascii: "\\") {
        isPlain = false
        // The byte after a backslash is judged later; a quote there does not end the string.
        position += position + 1 < end ? 2 : 1
      } else if byte < 0x20 {
        guard position < end else { throw error("the string has no end", at: start - 1) }
        throw error("a control character in a string must be escaped", at: position)
      } else {
        position += 1
      }
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
      let byte = base[at]
      guard byte == UInt8(ascii: "\\") else {
        guard byte >= 0x20 else { throw error("a control character in a string must be escaped", at: at) }
        bytes.append(byte)
        at += 1
        continue
      }
      if base[at + 1] == UInt8(ascii: "u") {
        at = try appendScalar(at, to: &bytes)
      } else {
        guard let meaning = Self.escapes[base[at + 1]] else { throw error("no such escape in JSON", at: at) }
        bytes.append(meaning)
        at += 2
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw invalidUTF8(range) }
    return text
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
    bytes.append(contentsOf: String(UnicodeScalar(value) ?? "\u{FFFD}").utf8)
    return at
  }

  /// The four digits of `\uXXXX`.
  private func hexadecimal(_ start: Int) throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for offset in 2..<6 {
      // Stops at the closing quote at the latest.
      guard let digit = Character(UnicodeScalar(base[start + offset])).hexDigitValue else {
        throw error("'\\u' needs four hexadecimal digits", at: start)
      }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  private func invalidUTF8(_ range: Range<Int>) -> JSONError {
    error("the string is not valid UTF-8", at: range.lowerBound - 1)
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
    UInt8(ascii: "/"): UInt8(ascii: "/"), UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C,
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
  ]
}
