/// Text made safe for the place it goes to.
public enum Escaping {
  /// Text between tags of HTML: `&`, `<`, `>`.
  public static func html(_ text: String) -> String {
    escaped(text) { byte in
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      default: nil
      }
    }
  }

  /// Text inside a quoted attribute of HTML: also `"` and `'`.
  public static func attribute(_ text: String) -> String {
    escaped(text, quoted)
  }

  /// Text or an attribute of XML: as ``attribute(_:)``, without the control characters that XML forbids.
  public static func xml(_ text: String) -> String {
    escaped(text) { byte in
      if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return "" }
      return quoted(byte)
    }
  }

  /// A component of an address: everything but letters, digits and `-._~` percent-encoded as UTF-8.
  public static func url(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if ASCII.isLetter(byte) || ASCII.isDigit(byte) || "-._~".utf8.contains(byte) {
        bytes.append(byte)
      } else {
        bytes.append(contentsOf: percentEncoded(byte))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `%` and two hexadecimal digits.
  static func percentEncoded(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  private static func quoted(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }

  private static func escaped(_ text: String, _ replacement: (UInt8) -> StaticString?) -> String {
    guard text.utf8.contains(where: { replacement($0) != nil }) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + text.utf8.count / 8)
    for byte in text.utf8 {
      guard let replacement = replacement(byte) else {
        bytes.append(byte)
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(start: replacement.utf8Start, count: replacement.utf8CodeUnitCount))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
