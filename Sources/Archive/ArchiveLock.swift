import Synchronization

/// The right to write into `content/`, held until it is released or the process ends.
public final class ArchiveLock: Sendable {
  private let path: String
  private let file: Mutex<Descriptor?>

  init(path: String, file: consuming Descriptor) {
    self.path = path
    self.file = Mutex(file)
  }

  deinit {
    release()
  }

  /// Gives the right back; a second call does nothing.
  public func release() {
    file.withLock { file in
      guard let held = file.take() else { return }
      // Removed while it is still locked, so that nobody else's lock file is removed.
      guard held.isAt(path) else { return }
      _ = try? held.truncate(to: 0)
      _ = try? FileAccess.live.remove(path)
    }
  }
}
