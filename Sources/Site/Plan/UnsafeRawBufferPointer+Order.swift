#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension UnsafeRawBufferPointer {
  /// Below 0 when these bytes stand before others, above when behind; 0 when the first `count` of both, which both must have,
  /// are the same. What each build asks of tens of thousands of paths.
  @inline(__always)
  func order(_ other: UnsafeRawBufferPointer, upTo count: Int) -> Int {
    guard let own = baseAddress, let other = other.baseAddress, count > 0 else { return 0 }
    return Int(memcmp(own, other, count))
  }

  /// The place of a byte at or behind another place.
  @inline(__always)
  func place(of byte: UInt8, from start: Int) -> Int? {
    guard let base = baseAddress, start < count, let found = memchr(base + start, Int32(byte), count - start) else {
      return nil
    }
    return UnsafeRawPointer(found) - base
  }

  /// Whether these bytes end with others.
  func hasSuffix(_ ending: [UInt8]) -> Bool { count >= ending.count && suffix(ending.count).elementsEqual(ending) }
}
