extension OutputBuffer {
  /// Text with the five characters escaped that mean something in markup or in a quoted attribute.
  mutating func appendEscaped(_ text: String) {
    withBytes(of: text) { buffer, bytes in buffer.appendEscaped(bytes) }
  }

  /// The longest escape, `&quot;`.
  private static let longestEscape = 6

  private mutating func appendEscaped(_ bytes: UnsafeRawBufferPointer) {
    var target = reserve(bytes.count * Self.longestEscape)
    let start = target
    var index = 0
    while index + 8 <= bytes.count {
      let chunk = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if Self.isPlain(chunk) {
        target.storeBytes(of: chunk, as: UInt64.self)
        target += 8
      } else {
        for offset in index..<index + 8 { target.putEscaped(bytes[offset]) }
      }
      index += 8
    }
    while index < bytes.count {
      target.putEscaped(bytes[index])
      index += 1
    }
    advance(by: target - start)
  }

  /// Whether none of eight bytes needs an escape; a false alarm only costs time.
  ///
  /// `&` and `'` differ in one bit, `<` and `>` in another, so three comparisons find all five.
  @inline(__always)
  private static func isPlain(_ chunk: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    func marksZeroBytes(_ bytes: UInt64) -> UInt64 { (bytes &- ones) & ~bytes }
    let found =
      marksZeroBytes(chunk ^ (ones &* 0x22)) | marksZeroBytes((chunk | ones) ^ (ones &* 0x27))
      | marksZeroBytes((chunk | ones &* 2) ^ (ones &* 0x3E))
    return found & (ones &* 0x80) == 0
  }

  /// JSON in which no text can end the `<script>` around it.
  mutating func appendScriptSafe(_ json: String) {
    withBytes(of: json) { buffer, bytes in
      var target = buffer.reserve(bytes.count * Self.longestEscape)
      let start = target
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "&"): target.put("\\u0026")
        case UInt8(ascii: "<"): target.put("\\u003c")
        case UInt8(ascii: ">"): target.put("\\u003e")
        default: target.put(byte)
        }
      }
      buffer.advance(by: target - start)
    }
  }

  /// A whole number in decimal digits.
  mutating func append(_ number: Int) {
    var rest = number.magnitude
    var digits = 1
    while rest >= 10 {
      rest /= 10
      digits += 1
    }
    let length = digits + (number < 0 ? 1 : 0)
    let target = reserve(length)
    if number < 0 { target.storeBytes(of: UInt8(ascii: "-"), as: UInt8.self) }
    rest = number.magnitude
    for index in stride(from: length - 1, through: length - digits, by: -1) {
      target.storeBytes(
        of: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10), toByteOffset: index, as: UInt8.self)
      rest /= 10
    }
    advance(by: length)
  }
}

extension UnsafeMutableRawPointer {
  @inline(__always)
  fileprivate mutating func putEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): put("&amp;")
    case UInt8(ascii: "<"): put("&lt;")
    case UInt8(ascii: ">"): put("&gt;")
    case UInt8(ascii: "\""): put("&quot;")
    case UInt8(ascii: "'"): put("&#39;")
    default: put(byte)
    }
  }

  @inline(__always)
  fileprivate mutating func put(_ byte: UInt8) {
    storeBytes(of: byte, as: UInt8.self)
    self += 1
  }

  /// Writes a constant and moves behind it.
  @inline(__always)
  fileprivate mutating func put(_ text: StaticString) {
    copyMemory(from: text.utf8Start, byteCount: text.utf8CodeUnitCount)
    self += text.utf8CodeUnitCount
  }
}
