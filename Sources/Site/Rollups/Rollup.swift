import Records

/// What is kept of a content file between builds, so that a page about many files need not read them all.
protocol Rollup: Sendable {
  associatedtype File: Snapshot
  /// Records that are not samples.
  var real: Int { get }
  /// Invented records.
  var sample: Int { get }
  init(from pack: inout PackReader) throws(PackReader.Damage)
  func write(to pack: inout PackWriter)
}

/// A rollup that follows from its file alone.
protocol FileRollup: Rollup {
  init(_ snapshot: File)
  /// The rollup of a file's bytes; one that needs little of a file reads no more than that.
  init(path: String, bytes: [UInt8]) throws(SiteError)
}

extension FileRollup {
  init(path: String, bytes: [UInt8]) throws(SiteError) {
    self.init(try File.parsed(path: path, bytes: bytes))
  }

  /// The rollup of a file's bytes, packed for the cache.
  static func packed(path: String, bytes: [UInt8]) throws(SiteError) -> [UInt8] {
    var pack = PackWriter()
    try Self(path: path, bytes: bytes).write(to: &pack)
    return pack.bytes
  }
}

extension Snapshot {
  /// The snapshot in a content file's bytes.
  static func parsed(path: String, bytes: [UInt8]) throws(SiteError) -> Self {
    do throws(JSONError) {
      return try Self(json: bytes)
    } catch {
      throw SiteError(contentError: error, path: path)
    }
  }
}

extension SiteError {
  /// What is wrong in a content file.
  init(contentError error: JSONError, path: String) {
    self.init(
      "content/\(path):\(error.line):\(error.column): \(error.message); put the file right or restore it from git.",
      damagedFile: path)
  }
}
