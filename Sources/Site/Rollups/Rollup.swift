import Records

/// What is kept of a content file between builds, so that a page about many files need not read them all.
protocol Rollup: Sendable {
  associatedtype File: Snapshot
  /// Records that are not samples.
  var real: Int { get }
  /// Invented records.
  var sample: Int { get }
  init(_ snapshot: File)
  init(from pack: inout PackReader) throws(PackReader.Damage)
  func write(to pack: inout PackWriter)
}

extension Rollup {
  /// The rollup of a file's bytes, packed for the cache.
  static func packed(path: String, bytes: [UInt8]) throws(SiteError) -> [UInt8] {
    var pack = PackWriter()
    Self(try File.parsed(path: path, bytes: bytes)).write(to: &pack)
    return pack.bytes
  }
}

extension Snapshot {
  /// The snapshot in a content file's bytes.
  static func parsed(path: String, bytes: [UInt8]) throws(SiteError) -> Self {
    do throws(JSONError) {
      return try Self(json: bytes)
    } catch {
      throw SiteError("content/\(path): \(error); 'pulse check' shows what is wrong with the archive.")
    }
  }
}
