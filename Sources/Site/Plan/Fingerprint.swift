/// 128 bits that stand for a sequence of bytes: equal input, equal fingerprint, on every machine.
///
/// It decides whether a page must be rendered again, so it has to be fast (a build reads the whole archive) and long
/// enough that two inputs never share one by chance; it does not have to resist an enemy. SHA-256 in Swift runs at a
/// tenth of this speed. The mixing step is that of wyhash (Wang Yi, public domain): multiply two 64-bit words to 128
/// bits and fold them; two lanes with different constants give the 128 bits.
public struct Fingerprint: Hashable, Sendable {
  let high: UInt64
  let low: UInt64

  /// The fingerprint of bytes.
  public init(_ bytes: [UInt8]) {
    var mixer = FingerprintMixer()
    mixer.add(bytes)
    self = mixer.fingerprint
  }

  /// The fingerprint of a text.
  init(_ text: String) {
    var mixer = FingerprintMixer()
    mixer.add(text)
    self = mixer.fingerprint
  }

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// As text: 32 lower-case hexadecimal digits.
  public var hex: String {
    [high, low].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// The two words are random already: hashing them again would only cost time.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(low)
  }
}

/// Collects what a page depends on into one ``Fingerprint``.
///
/// Every addition is closed by its length, so that ("ab", "c") and ("a", "bc") differ.
struct FingerprintMixer: Sendable {
  private var first: UInt64 = 0x2d35_8dcc_aa6c_78a5
  private var second: UInt64 = 0x8bb8_4b93_962e_acc9

  var fingerprint: Fingerprint {
    Fingerprint(
      high: Self.fold(first ^ 0xa076_1d64_78bd_642f, second ^ 0xe703_7ed1_a0b4_28db),
      low: Self.fold(second ^ 0x8ebc_6af0_9c88_c6e3, first ^ 0x5899_65cc_7537_4cc3))
  }

  mutating func add(_ word: UInt64) {
    first = Self.fold(first ^ word, 0x4b33_a62e_d433_d4a3)
    second = Self.fold(second &+ word, 0x4d5a_2da5_1de1_aa47)
  }

  mutating func add(_ number: Int) {
    add(UInt64(bitPattern: Int64(number)))
  }

  mutating func add(_ fingerprint: Fingerprint) {
    add(fingerprint.high)
    add(fingerprint.low)
  }

  mutating func add(_ flag: Bool) {
    add(flag ? UInt64(1) : 0)
  }

  mutating func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { add($0) }
  }

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { add($0) }
  }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  mutating func add(_ text: String?) {
    add(text != nil)
    if let text { add(text) }
  }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    // In locals: the words of a file are mixed in registers, not in the storage of this value.
    var (first, second) = (self.first, self.second)
    var offset = 0
    while offset + 16 <= bytes.count {
      let left = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let right = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
      first = Self.fold(first ^ left, right ^ 0x4b33_a62e_d433_d4a3)
      second = Self.fold(second ^ right, left ^ 0x4d5a_2da5_1de1_aa47)
      offset += 16
    }
    (self.first, self.second) = (first, second)
    let rest = UnsafeRawBufferPointer(rebasing: bytes[offset...])
    add(Self.word(UnsafeRawBufferPointer(rebasing: rest.prefix(8))))
    add(Self.word(UnsafeRawBufferPointer(rebasing: rest.dropFirst(8))))
    add(bytes.count)
  }

  /// At most eight bytes as a number, the first one lowest: most texts of a chart are shorter than a step, so this is done
  /// in loads that overlap and not byte by byte.
  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    let count = bytes.count
    switch count {
    case 0: return 0
    case 1..<4:
      return UInt64(bytes[0]) | UInt64(bytes[count / 2]) << (count / 2 * 8)
        | UInt64(bytes[count - 1]) << ((count - 1) * 8)
    case 4..<8:
      let first = UInt64(UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self)))
      let last = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
      return first | UInt64(last) << ((count - 4) * 8)
    default: return UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
    }
  }

  @inline(__always)
  private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
