/// 64-bit words where they lie in a cache, without a copy: three years of charts hold millions of them.
struct PackedWords: RandomAccessCollection, Sendable {
  private let bytes: ArraySlice<UInt8>

  /// The words in some bytes, eight for each, the lowest first.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  init(_ words: [UInt64]) {
    var packed: [UInt8] = []
    packed.reserveCapacity(words.count * 8)
    for word in words { withUnsafeBytes(of: word.littleEndian) { packed.append(contentsOf: $0) } }
    bytes = packed[...]
  }

  var startIndex: Int { 0 }
  var endIndex: Int { bytes.count / 8 }

  subscript(place: Int) -> UInt64 {
    precondition(place >= 0 && place < endIndex, "there is no word \(place) among \(endIndex)")
    return bytes.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: place * 8, as: UInt64.self)) }
  }

  /// What ``PackReader/words()`` reads.
  func write(to pack: inout PackWriter) { pack.add(bytes) }
}
