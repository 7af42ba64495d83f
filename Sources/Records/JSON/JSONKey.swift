/// The name of an object's member, to be matched against literals: `case "title":`.
///
/// Holds the first 16 bytes, so that no string is made for a name; a name that is longer, or that a program must keep,
/// is read with ``JSONReader/nextName()``.
public struct JSONKey: Sendable {
  @usableFromInline
  let low: UInt64
  @usableFromInline
  let high: UInt64
  @usableFromInline
  let count: Int

  /// Whether the name is the literal, which has at most 16 bytes.
  @inlinable
  public static func ~= (literal: StaticString, key: JSONKey) -> Bool {
    precondition(literal.utf8CodeUnitCount <= 16, "a key of more than 16 bytes cannot be matched; use nextName()")
    guard literal.utf8CodeUnitCount == key.count else { return false }
    let expected = UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
    let (low, high) = pack(expected)
    return low == key.low && high == key.high
  }

  init(_ name: UnsafeBufferPointer<UInt8>) {
    (low, high) = Self.pack(UnsafeBufferPointer(rebasing: name.prefix(16)))
    count = name.count
  }

  /// Two words that differ for two names of one length of at most 16 bytes: its first bytes and its last ones, which overlap.
  @inlinable
  static func pack(_ name: UnsafeBufferPointer<UInt8>) -> (low: UInt64, high: UInt64) {
    let bytes = UnsafeRawBufferPointer(name)
    switch bytes.count {
    case 0: return (0, 0)
    case 1..<4:
      return (UInt64(bytes[0]) | UInt64(bytes[bytes.count / 2]) << 8 | UInt64(bytes[bytes.count - 1]) << 16, 0)
    case 4..<8:
      return (
        UInt64(bytes.loadUnaligned(as: UInt32.self)),
        UInt64(bytes.loadUnaligned(fromByteOffset: bytes.count - 4, as: UInt32.self))
      )
    default:
      return (
        bytes.loadUnaligned(as: UInt64.self),
        bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
      )
    }
  }
}
