/// `.pulse-files` in the output folder: the files that the last build made, so that those of pages that are gone are
/// removed even when the cache has been deleted, and a file that somebody else put there never is.
struct OutputManifest: Sendable {
  private static let name = ".pulse-files"
  private static let end = UInt8(ascii: "\n")
  /// About how many bytes are looked at or written at once.
  private static let piece = 1 << 16

  let tree: OutputTree

  var exists: Bool { Disk.stamp(tree.root + "/" + Self.name) != nil }

  /// The files that the last build made; a path that could lead out of the folder is not believed.
  func read() throws(SiteError) -> [String] {
    guard let bytes = try Disk.reading(tree.root + "/" + Self.name) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init).filter { path in
      !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
    }
  }

  /// Notes the files of this build, in the order of its plan; a list that is there already is left alone. The list of a site of
  /// many years takes megabytes, so it is neither held nor made as a whole.
  func write(_ units: BuildCache.Units) throws(SiteError) {
    let place = tree.root + "/" + Self.name
    let known = Disk.File(place)
    var lines = Lines(units)
    // How much of the list stays.
    var length = 0
    while let known, !lines.bytes.isEmpty, Self.holds(known, lines.bytes, at: length) {
      length += lines.bytes.count
      lines.next()
    }
    if lines.bytes.isEmpty, length == known?.size { return }
    do throws(Disk.Refusal) {
      try Disk.makeFolder(tree.root)
      _ = try Disk.replace(place) { put throws(Disk.Refusal) in
        for start in stride(from: 0, to: length, by: Self.piece) {
          guard let bytes = known?.bytes(start..<min(start + Self.piece, length)) else {
            throw Disk.Refusal("read", place)
          }
          try put(bytes)
        }
        while !lines.bytes.isEmpty {
          try put(lines.bytes)
          lines.next()
        }
      }
    } catch {
      throw SiteError(error.sentence + "; the site is incomplete until the next build.")
    }
  }

  /// Whether a list has these bytes at a place.
  private static func holds(_ list: Disk.File, _ bytes: [UInt8], at start: Int) -> Bool {
    start + bytes.count <= list.size && list.bytes(start..<start + bytes.count) == bytes
  }

  /// The files of units, a line for each, a piece at a time.
  private struct Lines {
    private var rest: FlattenSequence<[UnitList]>.Iterator
    /// Those of the piece at hand; none when all have been told.
    private(set) var bytes: [UInt8] = []

    init(_ units: BuildCache.Units) {
      rest = units.all.makeIterator()
      next()
    }

    mutating func next() {
      bytes.removeAll(keepingCapacity: true)
      while bytes.count < piece, let unit = rest.next() { add(unit.outputs) }
    }

    private mutating func add(_ outputs: PackedOutputs) {
      outputs.forEach { output in
        bytes.append(contentsOf: output.path)
        bytes.append(end)
      }
    }
  }
}
