public import Records

/// The content directory: dated files, read and written one at a time.
///
/// A reader needs no lock: every file is either the old one or the new one at any moment. A writer holds ``lock(now:)``.
public struct ContentArchive: Sendable {
  /// The path of `content/`.
  public let root: String
  let files: FileAccess

  /// An archive on the disk; the folder is made when the first file is written.
  /// - Parameter root: the path of `content/`.
  public init(root: String) {
    self.init(root: root, files: .live)
  }

  init(root: String, files: FileAccess) {
    self.root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
    self.files = files
  }

  /// A file's bytes; nil when there is no such file.
  public func bytes(at path: ContentPath) throws(ArchiveError) -> [UInt8]? {
    do {
      return try files.read(full(path))
    } catch {
      throw disk("read", path.relative, error)
    }
  }

  /// What a file holds; nil when there is no such file.
  public func read<S: Snapshot>(_ type: S.Type, at path: ContentPath) throws(ArchiveError) -> S? {
    guard let bytes = try bytes(at: path) else { return nil }
    do {
      return try S(json: bytes)
    } catch {
      throw damage(path, error)
    }
  }

  /// An error about what a file holds, in the form that editors jump to.
  func damage(_ path: ContentPath, _ error: JSONError) -> ArchiveError {
    ArchiveError(
      .content,
      "\(full(path)):\(error.line):\(error.column): \(error.message); put the file right or restore it from git")
  }

  func disk(_ action: String, _ relative: String, _ problem: FileProblem) -> ArchiveError {
    ArchiveError(.disk, "cannot \(action) \(full(relative)): \(problem.reason)")
  }

  func full(_ path: ContentPath) -> String {
    full(path.relative)
  }

  func full(_ relative: String) -> String {
    relative.isEmpty ? root : "\(root)/\(relative)"
  }
}
