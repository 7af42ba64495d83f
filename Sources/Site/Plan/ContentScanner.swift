/// Looks at content files, and reads those that changed since the build before.
struct ContentScanner: Sendable {
  /// The folder that the paths are below.
  let folder: String
  let cache: BuildCache
  /// Files that are left out because they cannot be read.
  private let leftOut: Set<String>
  private let place: Disk.Folder?

  init(folder: String, cache: BuildCache, leftOut: Set<String> = []) {
    self.folder = folder
    self.cache = cache
    self.leftOut = leftOut
    place = Disk.Folder(folder)
  }

  /// The files of these paths; one that vanished meanwhile is left out.
  ///
  /// - Parameters:
  ///   - days: the folder that holds them by year and day, if they lie so.
  ///   - rollup: derives a file's rollup from its bytes.
  func scan(
    _ paths: ArraySlice<String>, days: String? = nil,
    rollup: @Sendable (_ path: String, _ bytes: [UInt8]) throws(SiteError) -> [UInt8]
  ) throws(SiteError) -> [ContentFile] {
    let chunk = 64
    let chunks = try Workers.map(count: (paths.count + chunk - 1) / chunk) { number throws(SiteError) in
      var files: [ContentFile] = []
      for path in paths.dropFirst(number * chunk).prefix(chunk) {
        if let file = try look(at: path, days, rollup) { files.append(file) }
      }
      return files
    }
    var files: [ContentFile] = []
    files.reserveCapacity(paths.count)
    for chunk in chunks { files += chunk }
    files.gatherRollups()
    return files
  }

  private func look(
    at path: String, _ days: String?,
    _ rollup: @Sendable (_ path: String, _ bytes: [UInt8]) throws(SiteError) -> [UInt8]
  ) throws(SiteError) -> ContentFile? {
    guard !leftOut.contains(path), let stamp = place?.stamp(path) else { return nil }
    if let known = cache.content(of: path), known.stamp == stamp {
      return ContentFile(
        path: path, days: days, stamp: stamp, fingerprint: known.fingerprint, rollup: known.rollup, isFresh: false)
    }
    guard let bytes = try Disk.reading(folder + "/" + path) else { return nil }
    return ContentFile(
      path: path, days: days, stamp: stamp, fingerprint: Fingerprint(bytes), rollup: try rollup(path, bytes)[...],
      isFresh: true)
  }
}
