import Glibc

/// An open file that is closed when its owner lets go of it.
struct Descriptor: ~Copyable {
  private let number: Int32

  /// Opens a file; it is not handed on to child processes.
  init(_ path: String, _ flags: Int32) throws(FileProblem) {
    number = open(path, flags | O_CLOEXEC, 0o666)
    guard number >= 0 else { throw .last }
  }

  deinit {
    close(number)
  }

  /// Reads the whole file.
  borrowing func readAll() throws(FileProblem) -> [UInt8] {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw .last }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw FileProblem(code: EISDIR) }
    // One byte more than the size, so that the end is met without growing.
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size) + 1)
    var filled = 0
    while true {
      if filled == bytes.count { bytes.append(contentsOf: repeatElement(0, count: bytes.count)) }
      let count = bytes.withUnsafeMutableBytes { read(number, $0.baseAddress?.advanced(by: filled), $0.count - filled) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .last }
      if count == 0 { break }
      filled += count
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }

  /// Writes all bytes at the present position.
  borrowing func write(_ bytes: [UInt8]) throws(FileProblem) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(number, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .last }
      written += count
    }
  }

  /// Cuts the file, and moves to its end.
  borrowing func truncate(to length: Int) throws(FileProblem) {
    guard ftruncate(number, length) == 0, lseek(number, 0, SEEK_END) >= 0 else { throw .last }
  }

  /// Returns when the file is on the disk.
  borrowing func sync() throws(FileProblem) {
    guard fsync(number) == 0 else { throw .last }
  }

  /// Takes the file's lock, which the system gives back when the process ends; false when another one has it.
  borrowing func tryLock() throws(FileProblem) -> Bool {
    while flock(number, LOCK_EX | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK: return false
      // A file system without locks: the process id in the file alone decides.
      case ENOLCK, EOPNOTSUPP, ENOSYS: return true
      default: throw .last
      }
    }
    return true
  }

  /// How many bytes the file has.
  var size: Int {
    get throws(FileProblem) {
      var status = stat()
      guard fstat(number, &status) == 0 else { throw .last }
      return Int(status.st_size)
    }
  }

  /// Whether the path still names this very file.
  borrowing func isAt(_ path: String) -> Bool {
    var mine = stat()
    var there = stat()
    return fstat(number, &mine) == 0 && stat(path, &there) == 0 && mine.st_ino == there.st_ino
      && mine.st_dev == there.st_dev
  }
}
