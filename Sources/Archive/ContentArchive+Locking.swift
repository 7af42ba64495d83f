import Glibc
public import Records

extension ContentArchive {
  /// The lock file's name within `content/`.
  static let lockName = ".lock"

  /// Takes the right to write, and clears away what a killed run has left.
  ///
  /// The system's own file lock decides, so that two runs never both succeed; the process id in the file serves the
  /// message, and decides on file systems without locks.
  public func lock(now: Instant) throws(ArchiveError) -> ArchiveLock {
    let taken: (lock: ArchiveLock, isLeft: Bool)?
    do {
      try makeFolders(root)
      taken = try takeLock(now: now)
    } catch {
      throw disk("lock", Self.lockName, error)
    }
    guard let taken else { throw lockedError() }
    // A run removes its lock at its end: only one that was killed leaves it, and only then all folders are looked through.
    if taken.isLeft { try removeLeftovers(in: "") }
    return taken.lock
  }

  /// The lock, and whether one without a holder was there already; nil when another process has it.
  private func takeLock(now: Instant) throws(FileProblem) -> (lock: ArchiveLock, isLeft: Bool)? {
    let path = full(Self.lockName)
    while true {
      let file = try Descriptor(path, O_RDWR | O_CREAT)
      guard try file.tryLock() else { return nil }
      // Between our two steps its former holder may have removed the file; then this one is no longer the lock.
      guard file.isAt(path) else { continue }
      guard holder()?.isAlive != true else { return nil }
      let isLeft = try file.size > 0
      try file.truncate(to: 0)
      try file.write(LockHolder.current(now: now).json + [UInt8(ascii: "\n")])
      return (ArchiveLock(path: path, file: file), isLeft)
    }
  }

  private func holder() -> LockHolder? {
    guard let bytes = try? FileAccess.live.read(full(Self.lockName)) else { return nil }
    return try? LockHolder(json: bytes)
  }

  private func lockedError() -> ArchiveError {
    let who = holder().map { "process \($0.pid), since \($0.since)" } ?? "another process"
    return ArchiveError(.locked, "another run is writing into \(root) (\(who)); wait until it has ended and run again")
  }

  /// Removes files that were on their way to their place when a run was killed; their content is in no snapshot.
  private func removeLeftovers(in folder: String) throws(ArchiveError) {
    for entry in try list(folder) {
      let path = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
      if entry.isFolder {
        try removeLeftovers(in: path)
      } else if TemporaryName.matches(entry.name) {
        try delete(ContentPath(relative: path))
      }
    }
  }
}
