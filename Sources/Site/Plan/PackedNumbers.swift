/// Numbers of a fixed width where they lie in a cache, without a copy: three years of charts hold millions of them.
struct PackedNumbers<Number: FixedWidthInteger & Sendable>: RandomAccessCollection, Sendable {
  let bytes: ArraySlice<UInt8>

  private static var width: Int { Number.bitWidth / 8 }

  /// The numbers in some bytes, the lowest byte of each first; nil when the last one is not whole.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count % Self.width == 0 else { return nil }
    self.bytes = bytes
  }

  init(_ numbers: some Sequence<Number>) {
    var packed: [UInt8] = []
    for number in numbers { withUnsafeBytes(of: number.littleEndian) { packed.append(contentsOf: $0) } }
    bytes = packed[...]
  }

  var startIndex: Int { 0 }
  var endIndex: Int { bytes.count / Self.width }

  subscript(place: Int) -> Number {
    precondition(place >= 0 && place < endIndex, "there is no number \(place) among \(endIndex)")
    return bytes.withUnsafeBytes {
      Number(littleEndian: $0.loadUnaligned(fromByteOffset: place * Self.width, as: Number.self))
    }
  }

  /// Calls a closure with each number and its place.
  @inline(__always)
  func forEach(_ body: (_ place: Int, _ number: Number) -> Void) {
    bytes.withUnsafeBytes { bytes in
      for place in 0..<bytes.count / Self.width {
        body(place, Number(littleEndian: bytes.loadUnaligned(fromByteOffset: place * Self.width, as: Number.self)))
      }
    }
  }

  /// What ``PackReader/numbers(of:)`` reads.
  func write(to pack: inout PackWriter) { pack.add(bytes) }
}

/// Fingerprints and keys.
typealias PackedWords = PackedNumbers<UInt64>
