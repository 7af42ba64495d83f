/// What the file system says about a file without reading it; a file whose stamp is the same is taken as unchanged.
///
/// The archive replaces files by renaming, which gives a new inode even within one tick of the clock.
struct FileStamp: Hashable, Sendable {
  /// Bytes.
  let size: Int
  /// Nanoseconds since 1970 of the last change.
  let modified: Int
  /// The file's number within its file system.
  let inode: UInt64
}

extension FingerprintMixer {
  mutating func add(_ stamp: FileStamp) {
    add(stamp.size)
    add(stamp.modified)
    add(stamp.inode)
  }
}
