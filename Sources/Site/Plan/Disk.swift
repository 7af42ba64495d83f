import Records

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The few file operations that a build needs, at the cost of the system call and no more.
enum Disk {
  /// A file operation that the system refused.
  struct Refusal: Error {
    let sentence: String

    init(sentence: String) {
      self.sentence = sentence
    }

    init(_ what: String, _ path: String) {
      sentence = "cannot \(what) \(path): \(String(cString: strerror(errno)))"
    }
  }

  /// The stamp of a regular file; nil when there is none.
  static func stamp(_ path: String) -> FileStamp? {
    var info = stat()
    guard stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
    return stamp(info)
  }

  /// An open folder: a path below it is found without walking down from the root again, which for tens of thousands of
  /// files is a good part of the cost of looking at them. A class, because it is closed with its last reference.
  final class Folder: Sendable {
    private let descriptor: Int32

    /// Nil when there is no such folder.
    init?(_ path: String) {
      descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard descriptor >= 0 else { return nil }
    }

    deinit {
      close(descriptor)
    }

    /// A folder below this one; nil when there is none.
    init?(_ path: UnsafePointer<CChar>, in folder: Folder) {
      descriptor = openat(folder.descriptor, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard descriptor >= 0 else { return nil }
    }

    /// The stamp of a regular file below the folder; nil when there is none.
    func stamp(_ path: UnsafePointer<CChar>) -> FileStamp? {
      var info = stat()
      guard fstatat(descriptor, path, &info, 0) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
      return Disk.stamp(info)
    }
  }

  /// The folder of the year that was looked at last: its files are looked at one after the other, and a name in an open folder
  /// is found at a part of what a path costs.
  struct YearFolder {
    private let root: Folder
    private var kind = ""
    private var year = 0
    private var folder: Folder?

    init(below root: Folder) {
      self.root = root
    }

    /// The stamp of the regular file `KIND/YEAR/DAY.json` below the root; nil when there is none.
    mutating func stamp(_ kind: String, _ day: Day) -> FileStamp? {
      let year = day.civil.year
      if folder == nil || year != self.year || kind != self.kind {
        (self.kind, self.year) = (kind, year)
        folder = Folder("\(kind)/\(day.description.prefix(4))", in: root)
      }
      let ending = ".json\0".utf8
      return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 10 + ending.count) { name in
        day.writeText(to: name)
        for (place, byte) in ending.enumerated() { name[10 + place] = byte }
        return UnsafeRawPointer(name.baseAddress).flatMap { folder?.stamp($0.assumingMemoryBound(to: CChar.self)) }
      }
    }
  }

  /// An open file that is read in parts. A class, because it is closed with its last reference; the file may be replaced
  /// meanwhile.
  final class File: Sendable {
    private let descriptor: Int32
    /// Bytes.
    let size: Int

    /// Nil when there is no such file.
    init?(_ path: String) {
      descriptor = open(path, O_RDONLY | O_CLOEXEC)
      var info = stat()
      guard descriptor >= 0, fstat(descriptor, &info) == 0 else { return nil }
      size = Int(info.st_size)
    }

    deinit {
      if descriptor >= 0 { close(descriptor) }
    }

    /// Some of its bytes; nil when they cannot be read.
    func bytes(_ range: Range<Int>) -> [UInt8]? {
      var failed = false
      let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, filled in
        let room = UnsafeMutableRawBufferPointer(buffer)
        while filled < range.count, let start = room.baseAddress {
          let got = pread(descriptor, start + filled, range.count - filled, off_t(range.lowerBound + filled))
          guard got > 0 || got < 0 && errno == EINTR else {
            failed = true
            return
          }
          filled += max(got, 0)
        }
      }
      return failed ? nil : bytes
    }
  }

  /// The names in a folder, sorted; empty when there is no such folder.
  static func names(in folder: String) -> [String] {
    var names: [String] = []
    forEachName(in: folder) { names.append(String(decoding: $0, as: UTF8.self)) }
    return names.sorted()
  }

  /// Calls a closure with each name in a folder, in no order: of thousands of names most need not be made a text.
  static func forEachName(in folder: String, _ body: (UnsafeRawBufferPointer) -> Void) {
    guard let directory = opendir(folder) else { return }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        let name = UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.place(of: 0, from: 0) ?? bytes.count)])
        if !name.elementsEqual(".".utf8), !name.elementsEqual("..".utf8) { body(name) }
      }
    }
  }

  static func isFolder(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  /// The bytes of a file; nil when it cannot be opened.
  static func contents(of path: String) throws(Refusal) -> [UInt8]? {
    // A pipe in the place of a file would have us wait for a writer.
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var info = stat()
    guard fstat(file, &info) == 0 else { throw Refusal("read", path) }
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(info.st_size)) { buffer, filled in
      while filled < buffer.count, let start = buffer.baseAddress {
        let count = read(file, start + filled, buffer.count - filled)
        failed = count < 0
        guard count > 0 else { break }
        filled += count
      }
    }
    guard !failed else { throw Refusal("read", path) }
    return bytes
  }

  /// Whether a file is there and holds these bytes.
  static func holds(_ path: String, _ bytes: UnsafeRawBufferPointer) throws(Refusal) -> Bool {
    guard let kept = try contents(of: path), kept.count == bytes.count else { return false }
    guard let start = bytes.baseAddress else { return true }
    return memcmp(kept, start, kept.count) == 0
  }

  /// Writes a file that is not there yet, with its folder, and says what the system made of it; nil when the name is taken.
  static func create(_ path: String, _ bytes: UnsafeRawBufferPointer) throws(Refusal) -> FileStamp? {
    func begin() -> Int32 { open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644) }
    var file = begin()
    if file < 0, errno == ENOENT {
      try makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
      file = begin()
    }
    if file < 0, errno == EEXIST { return nil }
    guard file >= 0 else { throw Refusal("write", path) }
    defer { close(file) }
    try append(bytes, to: file, path)
    return try stamp(of: file, path)
  }

  /// Puts new bytes in the place of a file at once, so that no reader ever meets half a page.
  static func replace(_ path: String, _ bytes: UnsafeRawBufferPointer) throws(Refusal) -> FileStamp {
    try replacing(path) { file, fresh throws(Refusal) in try append(bytes, to: file, fresh) }
  }

  /// As ``replace(_:_:)``, for bytes that come in parts and should not all be held at once.
  static func replace(
    _ path: String, parts: (_ put: ([UInt8]) throws(Refusal) -> Void) throws(Refusal) -> Void
  ) throws(Refusal) -> FileStamp {
    try replacing(path) { file, fresh throws(Refusal) in
      try parts { bytes throws(Refusal) in
        try bytes.withUnsafeBufferPointer { bytes throws(Refusal) in
          try append(UnsafeRawBufferPointer(bytes), to: file, fresh)
        }
      }
    }
  }

  private static func replacing(
    _ path: String, write: (_ file: Int32, _ fresh: String) throws(Refusal) -> Void
  ) throws(Refusal) -> FileStamp {
    let fresh = path + ".new"
    let file = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw Refusal("write", fresh) }
    defer { close(file) }
    try write(file, fresh)
    let stamp = try stamp(of: file, fresh)
    guard rename(fresh, path) == 0 else { throw Refusal("replace", path) }
    return stamp
  }

  private static func append(_ bytes: UnsafeRawBufferPointer, to file: Int32, _ path: String) throws(Refusal) {
    var written = 0
    while written < bytes.count {
      let count = write(file, bytes.baseAddress.map { $0 + written }, bytes.count - written)
      guard count > 0 else { throw Refusal("write", path) }
      written += count
    }
  }

  private static func stamp(of file: Int32, _ path: String) throws(Refusal) -> FileStamp {
    var info = stat()
    guard fstat(file, &info) == 0 else { throw Refusal("write", path) }
    return stamp(info)
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(Refusal) {
    guard mkdir(path, 0o755) != 0, errno != EEXIST else { return }
    guard errno == ENOENT, let cut = path.lastIndex(of: "/"), cut > path.startIndex else {
      throw Refusal("make the folder", path)
    }
    try makeFolder(String(path[..<cut]))
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw Refusal("make the folder", path) }
  }

  static func remove(_ path: String) throws(Refusal) {
    guard unlink(path) == 0 || errno == ENOENT else { throw Refusal("remove", path) }
  }

  /// Removes a folder if nothing is left in it.
  static func removeIfEmpty(_ path: String) -> Bool {
    rmdir(path) == 0
  }

  fileprivate static func stamp(_ info: stat) -> FileStamp {
    FileStamp(
      size: Int(info.st_size), modified: Int(info.st_mtim.tv_sec) * 1_000_000_000 + Int(info.st_mtim.tv_nsec),
      inode: UInt64(info.st_ino))
  }
}
