/// Writes the cache's compact binary form: whole numbers in as few bytes as they need, texts behind their length.
struct PackWriter: Sendable {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// What was written, without the room for more that it was written into: for what is kept.
  var exactBytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: bytes.count) { buffer, count in
      count = UnsafeMutableRawBufferPointer(buffer).initializeMemory(as: UInt8.self, from: bytes).initialized.count
    }
  }

  /// Hands over what has gathered in pieces of a size, and at the end what is left.
  mutating func hand(
    pieces size: Int, isEnd: Bool, to put: ([UInt8]) throws(Disk.Refusal) -> Void
  ) throws(Disk.Refusal) {
    var start = 0
    while bytes.count - start >= size || isEnd && start < bytes.count {
      let end = min(start + size, bytes.count)
      try put(Array(bytes[start..<end]))
      start = end
    }
    bytes.removeFirst(start)
  }

  mutating func add(_ number: Int) { add(natural: Self.natural(number)) }

  /// Adds a number that is seldom negative, which then takes ten bytes.
  mutating func add(natural number: Int) {
    Self.forEachByte(of: UInt64(bitPattern: Int64(number))) { bytes.append($0) }
  }

  /// Zigzag: small for a number that is near 0 on either side.
  static func natural(_ number: Int) -> Int { number << 1 ^ (number >> 63) }

  /// The bytes of a number, seven bits in each, the lowest first; all but the last have the high bit.
  @inline(__always)
  static func forEachByte(of number: UInt64, _ put: (UInt8) -> Void) {
    var rest = number
    while rest >= 0x80 {
      put(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    put(UInt8(rest))
  }

  mutating func add(_ flag: Bool) {
    add(byte: flag ? 1 : 0)
  }

  mutating func add(byte: UInt8) {
    bytes.append(byte)
  }

  mutating func add(word: UInt64) {
    withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      add(utf8.count)
      bytes.append(contentsOf: utf8)
    }
  }

  mutating func add(numbers: [Int]) {
    add(numbers.count)
    for number in numbers { add(number) }
  }

  mutating func add(_ texts: [String]) {
    add(texts.count)
    for text in texts { add(text) }
  }

  mutating func add(_ slice: ArraySlice<UInt8>) {
    add(slice.count)
    add(piece: slice)
  }

  /// Adds a part of a slice, the length of which has been added.
  mutating func add(piece: ArraySlice<UInt8>) {
    bytes.append(contentsOf: piece)
  }

  mutating func add(_ fingerprint: Fingerprint) {
    add(word: fingerprint.high)
    add(word: fingerprint.low)
  }

  mutating func add(_ stamp: FileStamp) {
    add(stamp.size)
    add(stamp.modified)
    add(word: stamp.inode)
  }
}
