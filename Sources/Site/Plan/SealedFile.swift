#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file in sections under one seal, read a section at a time: what a build needs late does not lie in its memory from the
/// begin on. A class, because it is closed with its last reference; the file may be replaced meanwhile.
final class SealedFile: Sendable {
  /// Bytes that are read or written at once, and that one fingerprint is taken of.
  static let piece = 1 << 18
  /// Bytes at the end: the fingerprint of the pieces.
  private static let seal = 16
  /// Bytes that say where a section ends, before the seal.
  private static let mark = 8

  private let descriptor: Int32
  /// Where the sections begin, and where the last one ends.
  private let bounds: [Int]

  /// Nil when there is no such file, and when a single bit of it is not as it was sealed.
  init?(_ path: String, sections count: Int) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    guard let bounds = Self.bounds(file, count) else {
      close(file)
      return nil
    }
    descriptor = file
    self.bounds = bounds
  }

  deinit {
    close(descriptor)
  }

  /// The bytes of a section; nil when they cannot be read.
  func section(_ number: Int) -> [UInt8]? { Self.read(descriptor, bounds[number]..<bounds[number + 1]) }

  private static func bounds(_ file: Int32, _ count: Int) -> [Int]? {
    var info = stat()
    guard fstat(file, &info) == 0 else { return nil }
    let sealed = Int(info.st_size) - seal
    guard sealed >= count * mark else { return nil }
    var mixer = FingerprintMixer()
    for start in stride(from: 0, to: sealed, by: piece) {
      guard let bytes = read(file, start..<min(start + piece, sealed)) else { return nil }
      mixer.add(bytes)
    }
    guard let end = read(file, sealed - count * mark..<sealed + seal) else { return nil }
    var reader = PackReader(end[...])
    var bounds = [0]
    do throws(PackReader.Damage) {
      for _ in 0..<count { bounds.append(Int(truncatingIfNeeded: try reader.word())) }
      guard try reader.fingerprint() == mixer.fingerprint else { return nil }
    } catch {
      return nil
    }
    return zip(bounds, bounds.dropFirst()).allSatisfy { $0 <= $1 } && bounds[count] == sealed - count * mark ? bounds : nil
  }

  private static func read(_ file: Int32, _ range: Range<Int>) -> [UInt8]? {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, filled in
      let room = UnsafeMutableRawBufferPointer(buffer)
      while filled < range.count, let start = room.baseAddress {
        let got = pread(file, start + filled, range.count - filled, off_t(range.lowerBound + filled))
        guard got > 0 || got < 0 && errno == EINTR else {
          failed = true
          return
        }
        filled += max(got, 0)
      }
    }
    return failed ? nil : bytes
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
