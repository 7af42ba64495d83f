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
    let (same, length) = Self.common(units, known)
    let changed = units.all.dropFirst(same)
    if changed.isEmpty, length == known?.size { return }
    do throws(Disk.Refusal) {
      try Disk.makeFolder(tree.root)
      _ = try Disk.replace(place) { put throws(Disk.Refusal) in
        for start in stride(from: 0, to: length, by: Self.piece) {
          guard let bytes = known?.bytes(start..<min(start + Self.piece, length)) else {
            throw Disk.Refusal("read", place)
          }
          try put(bytes)
        }
        var lines: [UInt8] = []
        for unit in changed {
          Self.add(unit, to: &lines)
          guard lines.count >= Self.piece else { continue }
          try put(lines)
          lines.removeAll(keepingCapacity: true)
        }
        try put(lines)
      }
    } catch {
      throw SiteError(error.sentence + "; the site is incomplete until the next build.")
    }
  }

  private static func add(_ unit: BuildCache.Unit, to lines: inout [UInt8]) {
    unit.outputs.forEach { output in
      lines.append(contentsOf: output.path)
      lines.append(end)
    }
  }

  /// How many of the first units have the files with which a list begins, and how long that begin is; told in steps of a piece.
  private static func common(_ units: BuildCache.Units, _ list: Disk.File?) -> (units: Int, length: Int) {
    var (same, length, next) = (0, 0, 0)
    var lines: [UInt8] = []
    /// Whether the lines are the next ones of the list.
    func take() -> Bool {
      guard let list, length + lines.count <= list.size, list.bytes(length..<length + lines.count) == lines else {
        return false
      }
      (same, length) = (next, length + lines.count)
      lines.removeAll(keepingCapacity: true)
      return true
    }
    for unit in units.all {
      add(unit, to: &lines)
      next += 1
      if lines.count >= piece, !take() { return (same, length) }
    }
    _ = take()
    return (same, length)
  }
}
