/// Reads what ``PackWriter`` wrote where it lies, for what is read by the hundred thousand in each build; the bytes must stay
/// as long as the reader does.
struct RawPackReader {
  private let bytes: UnsafeRawBufferPointer
  private(set) var position: Int

  init(_ bytes: UnsafeRawBufferPointer, from position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// Whether everything has been read.
  var isAtEnd: Bool { position == bytes.count }

  /// The byte that is read next, if there is one.
  @inline(__always)
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Steps over the byte that is read next.
  @inline(__always)
  mutating func skip() { position += 1 }

  @inline(__always)
  mutating func byte() throws(PackReader.Damage) -> UInt8 {
    guard position < bytes.count else { throw PackReader.Damage() }
    defer { position += 1 }
    return bytes[position]
  }

  /// As ``PackReader/word()``.
  @inline(__always)
  mutating func word() throws(PackReader.Damage) -> UInt64 {
    guard bytes.count - position >= 8 else { throw PackReader.Damage() }
    defer { position += 8 }
    return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
  }

  /// As ``PackReader/natural()``.
  @inline(__always)
  mutating func natural() throws(PackReader.Damage) -> Int {
    var value: UInt = 0
    var shift: UInt = 0
    while shift < 64 {
      let byte = try byte()
      value |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: value) }
      shift += 7
    }
    throw PackReader.Damage()
  }

  /// As ``PackReader/int()``.
  @inline(__always)
  mutating func int() throws(PackReader.Damage) -> Int { PackReader.signed(try natural()) }

  /// Steps over numbers, which end at a byte below 128.
  mutating func skip(ints count: Int) throws(PackReader.Damage) {
    var left = count
    // Eight bytes at a step while no more numbers than are left can end in them.
    while left >= 8, position + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      left -= 8 - (word & 0x8080_8080_8080_8080).nonzeroBitCount
      position += 8
    }
    while left > 0, position < bytes.count {
      left -= bytes[position] < 0x80 ? 1 : 0
      position += 1
    }
    guard left == 0 else { throw PackReader.Damage() }
  }

  /// As ``PackReader/slice()``.
  @inline(__always)
  mutating func slice() throws(PackReader.Damage) -> UnsafeRawBufferPointer {
    let length = try int()
    guard length >= 0, length <= bytes.count - position else { throw PackReader.Damage() }
    defer { position += length }
    return UnsafeRawBufferPointer(rebasing: bytes[position..<position + length])
  }
}
