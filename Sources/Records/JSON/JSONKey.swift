/// The name of an object's member, to be matched against literals: `case "title":`.
///
/// Holds the first 16 bytes, so that no string is made for a name; a name that is longer, or that a program must keep,
/// is read with ``JSONReader/nextName()``.
public struct JSONKey: Sendable {
  let low: UInt64
  let high: UInt64
  let count: Int

  /// Whether the name is the literal, which has at most 16 bytes.
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

  private static func pack(_ bytes: UnsafeBufferPointer<UInt8>) -> (low: UInt64, high: UInt64) {
    (pack(bytes, 0..<min(8, bytes.count)), pack(bytes, 8..<max(8, bytes.count)))
  }

  @inline(__always)
  private static func pack(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    var word: UInt64 = 0
    for index in range { word = word << 8 | UInt64(bytes[index]) }
    return word
  }
}
