/// Which addresses a page may lead to.
enum AddressRule {
  /// What is written instead of an address that is not allowed.
  static let replacement = Array("#blocked".utf8)

  /// The schemes that are allowed; an address without a scheme is relative, and allowed.
  private static let schemes = ["http", "https", "mailto"].map { pack($0.utf8) }

  /// Whether a browser would take this for a relative address or one of an allowed scheme.
  ///
  /// Browsers skip control characters and spaces before an address, and tabs and line ends inside it.
  static func allows(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var scheme: UInt64 = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
      case UInt8(ascii: ":"): return schemes.contains(scheme)
      case 9, 10, 13: continue
      case 0...32 where scheme == 0: continue
      // The eighth letter is kept, so that no longer scheme can look like a shorter one.
      default: scheme = (scheme << 8 | UInt64(byte.lowercased)) | (scheme & 0xFF << 56)
      }
    }
    return true
  }

  /// The same for text.
  static func allows(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBytes { allows($0) }
  }

  private static func pack(_ name: some Sequence<UInt8>) -> UInt64 {
    name.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
