/// `Public/`: files that are copied as they are, a site's own in the place of those that it builds on.
struct PublicFiles: Sendable {
  /// Each file's folder by the path below it.
  private let places: [String: String]
  private let folders: [String]

  /// The files of folders, those of the first before those of the next. Names that begin with a dot are not part of a site.
  init(folders: [String]) {
    var places: [String: String] = [:]
    for folder in folders.reversed() {
      for path in Self.paths(in: folder, below: "") { places[path] = folder }
    }
    self.places = places
    self.folders = folders
  }

  /// Looks at all files.
  func scan(_ cache: BuildCache) throws(SiteError) -> [ContentFiles] {
    var found: [ContentFiles] = []
    for (number, folder) in folders.enumerated() {
      let own = places.filter { $0.value == folder }.keys.sorted()
      found.append(try ContentScanner(folder: folder, cache: cache).scan("public \(number)", paths: own))
    }
    return found
  }

  /// One unit for each file.
  func units(_ assets: [ContentFile]) -> [PageUnit] {
    assets.map { asset in
      PageUnit(key: "public/\(asset.path)", inputs: asset.fingerprint) { sink throws(SiteError) in
        guard let bytes = try bytes(of: asset.path) else { return }
        try sink.put(asset.path, bytes)
      }
    }
  }

  /// A file's bytes; nil for one that there is not.
  func bytes(of path: String) throws(SiteError) -> [UInt8]? {
    guard let folder = places[path] else { return nil }
    return try Disk.reading(folder + "/" + path)
  }

  private static func paths(in folder: String, below prefix: String) -> [String] {
    Disk.names(in: folder).filter { !$0.hasPrefix(".") }.flatMap { name in
      Disk.isFolder(folder + "/" + name)
        ? paths(in: folder + "/" + name, below: prefix + name + "/") : [prefix + name]
    }
  }
}
