internal import Glibc

/// Searching in bytes at the speed of the C library.
enum ByteSearch {
  /// The index of the next `byte` at or behind `start`, or nil.
  static func next(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The index of the next `text` at or behind `start`, or nil.
  static func next(_ text: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    while let found = next(text.utf8Start.pointee, in: bytes, from: index) {
      if matches(text, bytes, at: found) { return found }
      index = found + 1
    }
    return nil
  }

  /// Whether `text` stands at `start`; `text` is in lower case and capitals count as small.
  static func holds(_ text: StaticString, in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start + text.utf8CodeUnitCount <= bytes.count else { return false }
    for index in 0..<text.utf8CodeUnitCount where ASCII.lower(bytes[start + index]) != text.utf8Start[index] {
      return false
    }
    return true
  }

  private static func matches(_ text: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start + text.utf8CodeUnitCount <= bytes.count else { return false }
    for index in 1..<text.utf8CodeUnitCount where bytes[start + index] != text.utf8Start[index] { return false }
    return true
  }
}
