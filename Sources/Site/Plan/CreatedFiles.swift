import Synchronization

/// The files that a build has added to its output folder: what must go again when it is given up.
final class CreatedFiles: Sendable {
  /// One behind the other, each with a zero at its end: a clean build adds tens of thousands.
  private let known = Mutex<[UInt8]>([])

  var paths: [String] {
    known.withLock { $0.split(separator: 0).map { String(decoding: $0, as: UTF8.self) } }
  }

  func add(_ path: String) {
    known.withLock { known in
      known.append(contentsOf: path.utf8)
      known.append(0)
    }
  }
}
