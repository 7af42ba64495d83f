/// Reads what ``PackWriter`` wrote.
struct PackReader {
  /// The bytes end early or are not what was expected: the cache is thrown away.
  struct Damage: Error {}

  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// What has not been read.
  var rest: ArraySlice<UInt8> { bytes[position...] }

  mutating func int() throws(Damage) -> Int { Self.signed(try natural()) }

  /// What ``PackWriter/natural(_:)`` was made of.
  static func signed(_ number: Int) -> Int {
    let number = UInt(bitPattern: number)
    return Int(bitPattern: number >> 1) ^ -Int(number & 1)
  }

  /// What was added as natural.
  mutating func natural() throws(Damage) -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 64 {
      let byte = try byte()
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: UInt(value)) }
      shift += 7
    }
    throw Damage()
  }

  /// Steps over numbers.
  mutating func skip(ints count: Int) throws(Damage) {
    let start = position - bytes.startIndex
    let end: Int? = bytes.withUnsafeBytes { bytes in
      var reader = RawPackReader(bytes, from: start)
      return (try? reader.skip(ints: count)).map { reader.position }
    }
    guard let end else { throw Damage() }
    position = bytes.startIndex + end
  }

  /// A number of things that follow, each at least one byte long.
  mutating func count() throws(Damage) -> Int {
    let count = try int()
    guard count >= 0, count <= bytes.endIndex - position else { throw Damage() }
    return count
  }

  mutating func bool() throws(Damage) -> Bool {
    try byte() != 0
  }

  mutating func word() throws(Damage) -> UInt64 {
    guard bytes.endIndex - position >= 8 else { throw Damage() }
    let word = bytes.withUnsafeBytes {
      $0.loadUnaligned(fromByteOffset: position - bytes.startIndex, as: UInt64.self)
    }
    position += 8
    return UInt64(littleEndian: word)
  }

  mutating func slice() throws(Damage) -> ArraySlice<UInt8> {
    let length = try count()
    defer { position += length }
    return bytes[position..<position + length]
  }

  /// Steps over slices, texts among them.
  mutating func skip(slices count: Int) throws(Damage) {
    for _ in 0..<count { position += try self.count() }
  }

  mutating func string() throws(Damage) -> String {
    String(decoding: try slice(), as: UTF8.self)
  }

  mutating func numbers<Number>(of type: Number.Type = Number.self) throws(Damage) -> PackedNumbers<Number> {
    guard let numbers = PackedNumbers<Number>(try slice()) else { throw Damage() }
    return numbers
  }

  mutating func ints() throws(Damage) -> [Int] {
    var ints: [Int] = []
    for _ in 0..<(try count()) { ints.append(try int()) }
    return ints
  }

  mutating func strings() throws(Damage) -> [String] {
    var strings: [String] = []
    for _ in 0..<(try count()) { strings.append(try string()) }
    return strings
  }

  mutating func fingerprint() throws(Damage) -> Fingerprint {
    Fingerprint(high: try word(), low: try word())
  }

  mutating func stamp() throws(Damage) -> FileStamp {
    FileStamp(size: try int(), modified: try int(), inode: try word())
  }

  /// Whether everything has been read.
  var isAtEnd: Bool { position == bytes.endIndex }

  mutating func byte() throws(Damage) -> UInt8 {
    guard position < bytes.endIndex else { throw Damage() }
    defer { position += 1 }
    return bytes[position]
  }
}
