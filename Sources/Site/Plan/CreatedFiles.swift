import Synchronization

/// The files that a build has added to its output folder: what must go again when it is given up.
final class CreatedFiles: Sendable {
  private let known = Mutex<[String]>([])

  var paths: [String] { known.withLock { $0 } }

  func add(_ path: String) {
    known.withLock { $0.append(path) }
  }
}
