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
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "&"): target.put("&amp;")
      case UInt8(ascii: "<"): target.put("&lt;")
      case UInt8(ascii: ">"): target.put("&gt;")
      case UInt8(ascii: "\""): target.put("&quot;")
      case UInt8(ascii: "'"): target.put("&#39;")
      default:
        target.storeBytes(of: byte, as: UInt8.self)
        target += 1
      }
    }
    advance(by: target - start)
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
        default:
          target.storeBytes(of: byte, as: UInt8.self)
          target += 1
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
  /// Writes a constant and moves behind it.
  @inline(__always)
  fileprivate mutating func put(_ text: StaticString) {
    copyMemory(from: text.utf8Start, byteCount: text.utf8CodeUnitCount)
    self += text.utf8CodeUnitCount
  }
}
