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
  /// Where the sections begin, and where the last one ends.
  private let bounds: [Int]

  /// Nil when there is no such file, and when a single bit of it is not as it was sealed.
  init?(_ path: String, sections count: Int) {
    guard let file = Disk.File(path), let bounds = Self.bounds(file, count) else { return nil }
    self.file = file
    self.bounds = bounds
  }

  /// The bytes of a section; nil when they cannot be read.
  func section(_ number: Int) -> [UInt8]? { file.bytes(bounds[number]..<bounds[number + 1]) }

  private static func bounds(_ file: Disk.File, _ count: Int) -> [Int]? {
    let sealed = file.size - seal
    let marks = sealed - count * mark
    guard marks >= 0 else { return nil }
    var mixer = FingerprintMixer()
    for start in stride(from: 0, to: sealed, by: piece) {
      guard let bytes = file.bytes(start..<min(start + piece, sealed)) else { return nil }
      mixer.add(bytes)
    }
    guard let end = file.bytes(marks..<file.size) else { return nil }
    var reader = PackReader(end[...])
    var bounds = [0]
    do throws(PackReader.Damage) {
      for _ in 0..<count { bounds.append(Int(truncatingIfNeeded: try reader.word())) }
      guard try reader.fingerprint() == mixer.fingerprint else { return nil }
    } catch {
      return nil
    }
    return zip(bounds, bounds.dropFirst()).allSatisfy { $0 <= $1 } && bounds[count] == marks ? bounds : nil
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
