/// `.pulse-files` in the output folder: the files that the last build made, so that those of pages that are gone are
/// removed even when the cache has been deleted, and a file that somebody else put there never is.
struct OutputManifest: Sendable {
  private static let name = ".pulse-files"
  private static let end = UInt8(ascii: "\n")

  let tree: OutputTree

  var exists: Bool { Disk.stamp(tree.root + "/" + Self.name) != nil }

  /// The files that the last build made; a path that could lead out of the folder is not believed.
  func read() throws(SiteError) -> [String] {
    guard let bytes = try Disk.reading(tree.root + "/" + Self.name) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init).filter { path in
      !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
    }
  }

  /// Notes the files of this build, in the order of its plan; a list that is there already is left alone.
  func write(_ units: BuildCache.Units) throws(SiteError) {
    let place = tree.root + "/" + Self.name
    let known = try Disk.reading(place) ?? []
    let (same, length) = Self.common(units, known)
    let changed = units.all.dropFirst(same)
    if changed.isEmpty, length == known.count, exists { return }
    do throws(Disk.Refusal) {
      try Disk.makeFolder(tree.root)
      // In parts: the list of a site of many years takes megabytes.
      _ = try Disk.replace(place) { put throws(Disk.Refusal) in
        var lines = Array(known.prefix(length))
        for unit in changed {
          unit.outputs.forEach { output in
            lines.append(contentsOf: output.path)
            lines.append(Self.end)
          }
          guard lines.count >= 1 << 16 else { continue }
          try put(lines)
          lines.removeAll(keepingCapacity: true)
        }
        try put(lines)
      }
    } catch {
      throw SiteError(error.sentence + "; the site is incomplete until the next build.")
    }
  }

  /// How many of the first units have the files with which a list begins, and how long that begin is.
  private static func common(_ units: BuildCache.Units, _ list: [UInt8]) -> (units: Int, length: Int) {
    list.withUnsafeBytes { list in
      var (same, length) = (0, 0)
      for unit in units.all {
        var start = length
        let isSame = unit.outputs.allSatisfy { output in
          let end = start + output.path.count
          guard end < list.count, list[start..<end].elementsEqual(output.path), list[end] == Self.end else {
            return false
          }
          start = end + 1
          return true
        }
        guard isSame else { break }
        same += 1
        length = start
      }
      return (same, length)
    }
  }
}
