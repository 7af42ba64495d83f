import Glibc

/// A system call that failed.
struct FileProblem: Error, Hashable {
  /// The value of `errno`.
  let code: Int32

  init(code: Int32) {
    self.code = code
  }

  /// The system call that has just failed.
  static var last: FileProblem {
    FileProblem(code: errno)
  }

  /// Whether there is no such file or folder.
  var isMissing: Bool { code == ENOENT }

  /// The reason in words, as a part of a sentence.
  var reason: String {
    if let words = Self.words[code] { return words }
    var buffer = [CChar](repeating: 0, count: 256)
    guard strerror_r(code, &buffer, buffer.count) == 0 else { return "system error \(code)" }
    return buffer.withUnsafeBufferPointer { text in text.baseAddress.map { String(cString: $0) } ?? "" }
  }

  private static let words: [Int32: String] = [
    ENOSPC: "the disk is full; make room and run again",
    EDQUOT: "the disk quota is used up; make room and run again",
    EROFS: "the file system is read-only; make it writable and run again",
    EACCES: "permission denied; give this user the right and run again",
    EPERM: "the operation is not permitted; give this user the right and run again",
    EIO: "the disk reports an input/output error; check the disk",
    EMFILE: "too many files are open; raise the limit (ulimit -n)",
    ENOTDIR: "a part of its path is a file where a folder is needed",
    EISDIR: "it is a folder where a file is needed",
  ]
}
