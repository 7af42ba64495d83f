/// `.pulse-files` in the output folder: the files that the last build made, so that those of pages that are gone are
/// removed even when the cache has been deleted, and a file that somebody else put there never is.
struct OutputManifest: Sendable {
  private static let name = ".pulse-files"

  let tree: OutputTree

  var exists: Bool { Disk.stamp(tree.root + "/" + Self.name) != nil }

  /// The files that the last build made; a path that could lead out of the folder is not believed.
  func read() throws(SiteError) -> [String] {
    guard let bytes = try Disk.reading(tree.root + "/" + Self.name) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init).filter { path in
      !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
    }
  }

  /// Notes the files of this build, in the order of its plan.
  func write(_ outcomes: [UnitOutcome]) throws(SiteError) {
    var bytes: [UInt8] = []
    for outcome in outcomes {
      outcome.outputs.forEach { output in
        bytes.append(contentsOf: output.path)
        bytes.append(UInt8(ascii: "\n"))
      }
    }
    _ = try tree.put(Self.name, bytes)
  }
}
