/// `Public/`: files that are copied as they are.
enum PublicFolder {
  /// Looks at all files, in folders too; names that begin with a dot are not part of the site.
  static func scan(_ folder: String, _ cache: BuildCache) throws(SiteError) -> [ContentFile] {
    try ContentScanner(folder: folder, cache: cache).scan(paths(in: folder, below: "")[...]) { _, _ in [] }
  }

  /// One unit for each file.
  static func units(_ assets: [ContentFile], from folder: String) -> [PageUnit] {
    assets.map { asset in
      PageUnit(key: "public/\(asset.path)", inputs: asset.fingerprint) { sink throws(SiteError) in
        guard let bytes = try Disk.reading(folder + "/" + asset.path) else { return }
        try sink.put(asset.path, bytes)
      }
    }
  }

  private static func paths(in folder: String, below prefix: String) -> [String] {
    Disk.names(in: folder).filter { !$0.hasPrefix(".") }.flatMap { name in
      Disk.isFolder(folder + "/" + name)
        ? paths(in: folder + "/" + name, below: prefix + name + "/") : [prefix + name]
    }
  }
}
