/// Looks at content files, and reads those that changed since the build before.
struct ContentScanner: Sendable {
  /// The folder that the paths are below.
  let folder: String
  let cache: BuildCache
  /// Files that are left out because they cannot be read.
  private let leftOut: Set<String>
  private let opened: Disk.Folder?

  init(folder: String, cache: BuildCache, leftOut: Set<String> = []) {
    self.folder = folder
    self.cache = cache
    self.leftOut = leftOut
    opened = Disk.Folder(folder)
  }

  /// The files of these places; one that vanished meanwhile is left out.
  ///
  /// - Parameter rollup: derives a file's rollup from its bytes.
  func scan(
    _ places: ArraySlice<ContentPlace>,
    rollup: @Sendable (_ path: String, _ bytes: [UInt8]) throws(SiteError) -> [UInt8]
  ) throws(SiteError) -> [ContentFile] {
    let chunk = 64
    let chunks = try Workers.map(count: (places.count + chunk - 1) / chunk) { number throws(SiteError) in
      var files: [ContentFile] = []
      var folder = opened.map { Disk.NearFolder(below: $0) }
      for place in places.dropFirst(number * chunk).prefix(chunk) {
        if let file = try look(at: place, &folder, rollup) { files.append(file) }
      }
      return files
    }
    var files: [ContentFile] = []
    files.reserveCapacity(places.count)
    for chunk in chunks { files += chunk }
    files.gatherRollups()
    return files
  }

  /// The files of these paths.
  func scan(
    paths: [String], rollup: @Sendable (_ path: String, _ bytes: [UInt8]) throws(SiteError) -> [UInt8]
  ) throws(SiteError) -> [ContentFile] {
    try scan(paths.map { .other($0) }[...], rollup: rollup)
  }

  private func look(
    at place: ContentPlace, _ folder: inout Disk.NearFolder?,
    _ rollup: @Sendable (_ path: String, _ bytes: [UInt8]) throws(SiteError) -> [UInt8]
  ) throws(SiteError) -> ContentFile? {
    let path = place.path
    guard !leftOut.contains(path), let stamp = folder?.stamp(path) else { return nil }
    let word = Fingerprint(path).low
    if let known = cache.content(of: word), known.stamp == stamp {
      return ContentFile(
        place: place, word: word, stamp: stamp, fingerprint: known.fingerprint, rollup: known.rollup, isFresh: false)
    }
    guard let bytes = try Disk.reading("\(self.folder)/\(path)") else { return nil }
    return ContentFile(
      place: place, word: word, stamp: stamp, fingerprint: Fingerprint(bytes), rollup: try rollup(path, bytes)[...],
      isFresh: true)
  }
}
