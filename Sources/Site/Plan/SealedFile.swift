/// A file in sections under one seal, read a section at a time: what a build needs late does not lie in its memory from the
/// begin on.
struct SealedFile: Sendable {
  /// Bytes that are read or written at once, and that one fingerprint is taken of.
  static let piece = 1 << 18
  /// Bytes at the end: the fingerprint of the pieces.
  private static let seal = 16
  /// Bytes that say where a section ends, before the seal.
  private static let mark = 8

  private let file: Disk.File
  /// The first section, which is read while the seal is checked.
  private let first: [UInt8]
  /// Where the sections begin, and where the last one ends.
  private let bounds: [Int]

  /// Nil when there is no such file, and when a single bit of it is not as it was sealed.
  init?(_ path: String, sections count: Int) {
    guard let file = Disk.File(path), let (bounds, seal) = Self.end(of: file, count),
      let first = file.bytes(0..<bounds[1]),
      Self.fingerprint(file, sealed: file.size - Self.seal, first) == seal
    else { return nil }
    (self.file, self.first, self.bounds) = (file, first, bounds)
  }

  /// The bytes of a section; nil when they cannot be read.
  func section(_ number: Int) -> [UInt8]? { number == 0 ? first : file.bytes(bounds[number]..<bounds[number + 1]) }

  /// What stands at the end: the bounds of the sections, and the fingerprint of all before it.
  private static func end(of file: Disk.File, _ count: Int) -> (bounds: [Int], seal: Fingerprint)? {
    let marks = file.size - seal - count * mark
    guard marks >= 0, let end = file.bytes(marks..<file.size) else { return nil }
    var reader = PackReader(end[...])
    var bounds = [0]
    do throws(PackReader.Damage) {
      for _ in 0..<count { bounds.append(Int(truncatingIfNeeded: try reader.word())) }
      let isOrdered = zip(bounds, bounds.dropFirst()).allSatisfy { $0 <= $1 }
      return isOrdered && bounds[count] == marks ? (bounds, try reader.fingerprint()) : nil
    } catch {
      return nil
    }
  }

  /// Of the pieces that the file was written in; nil when they cannot be read.
  private static func fingerprint(_ file: Disk.File, sealed: Int, _ first: [UInt8]) -> Fingerprint? {
    var mixer = FingerprintMixer()
    for start in stride(from: 0, to: sealed, by: piece) {
      let range = start..<min(start + piece, sealed)
      if range.upperBound <= first.count {
        mixer.add(first[range])
      } else if let bytes = file.bytes(range) {
        mixer.add(bytes)
      } else {
        return nil
      }
    }
    return mixer.fingerprint
  }

  /// Writes such a file, a piece at a time.
  struct Writer {
    private var mixer = FingerprintMixer()
    private var written = 0
    private var ends: [Int] = []
    /// What is written to.
    var pack = PackWriter(capacity: piece * 2)

    /// Hands over whole pieces of what has gathered.
    mutating func hand(
      to put: ([UInt8]) throws(Disk.Refusal) -> Void, isEnd: Bool = false
    ) throws(Disk.Refusal) {
      try pack.hand(pieces: piece, isEnd: isEnd) { bytes throws(Disk.Refusal) in
        mixer.add(bytes)
        written += bytes.count
        try put(bytes)
      }
    }

    /// Adds a slice as ``PackWriter`` does, in pieces: it may be as long as all that is in the pack before.
    mutating func add(
      _ slice: ArraySlice<UInt8>, to put: ([UInt8]) throws(Disk.Refusal) -> Void
    ) throws(Disk.Refusal) {
      pack.add(slice.count)
      try add(piece: slice, to: put)
    }

    /// Adds bytes without their length.
    mutating func add(
      piece slice: ArraySlice<UInt8>, to put: ([UInt8]) throws(Disk.Refusal) -> Void
    ) throws(Disk.Refusal) {
      for start in stride(from: slice.startIndex, to: slice.endIndex, by: SealedFile.piece) {
        pack.add(piece: slice[start..<min(start + SealedFile.piece, slice.endIndex)])
        try hand(to: put)
      }
    }

    /// Ends a section.
    mutating func endSection() { ends.append(written + pack.bytes.count) }

    /// Ends the file.
    mutating func seal(to put: ([UInt8]) throws(Disk.Refusal) -> Void) throws(Disk.Refusal) {
      for end in ends { pack.add(word: UInt64(end)) }
      try hand(to: put, isEnd: true)
      pack.add(mixer.fingerprint)
      try put(pack.bytes)
    }
  }
}
