/// Looks at content files, and reads those that changed since the build before.
struct ContentScanner: Sendable {
  /// Derives a file's rollup from its bytes.
  typealias MakeRollup = @Sendable (_ path: String, _ bytes: [UInt8]) throws(SiteError) -> [UInt8]

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

  /// The files of these paths, which the cache knows together by a name.
  func scan(
    _ name: String, paths: [String], rollup: MakeRollup = { _, _ in [] }
  ) throws(SiteError) -> ContentFiles {
    try scan([ContentFolder(name: name, places: paths.map { .other($0) })], rollup: rollup)
  }

  /// The files of some folders, one folder behind the other; a file that vanished meanwhile is left out.
  func scan(_ folders: [ContentFolder], rollup: MakeRollup) throws(SiteError) -> ContentFiles {
    let places = folders.flatMap(\.places)
    let stamps = try stamps(of: places)
    var found = ContentFiles()
    var start = 0
    for folder in folders {
      let own = (start..<start + folder.places.count).compactMap { place in stamps[place].map { (places[place], $0) } }
      start += folder.places.count
      var mixer = FingerprintMixer()
      for (place, stamp) in own {
        place.add(to: &mixer)
        mixer.add(stamp)
      }
      let known = cache.folder(of: folder.word)
      if let known, let files = known.files(own.lazy.map(\.0), mixer.fingerprint) {
        found.add(files, of: folder.word, mixer.fingerprint, kept: known.files)
      } else {
        found.add(try files(own, known, rollup), of: folder.word, mixer.fingerprint, kept: nil)
      }
    }
    return found
  }

  /// The stamp of the file at each place; nil for one that is not there, or is left out.
  private func stamps(of places: [ContentPlace]) throws(SiteError) -> [FileStamp?] {
    let chunk = 64
    let stamps = try Workers.map(count: (places.count + chunk - 1) / chunk) { number in
      var folder = opened.map { Disk.YearFolder(below: $0) }
      return places.dropFirst(number * chunk).prefix(chunk).map { place -> FileStamp? in
        guard leftOut.isEmpty || !leftOut.contains(place.path) else { return nil }
        return switch place {
        case .dated(let kind, let day): folder?.stamp(kind, day)
        case .other(let path): opened?.stamp(path)
        }
      }
    }
    return Array(stamps.joined())
  }

  /// The files of a folder in which something has changed.
  private func files(
    _ places: [(place: ContentPlace, stamp: FileStamp)], _ before: BuildCache.Folder?, _ rollup: MakeRollup
  ) throws(SiteError) -> [ContentFile] {
    let known = before?.filesByWord ?? [:]
    var files = try Workers.map(count: places.count) { number throws(SiteError) -> ContentFile? in
      let (place, stamp) = places[number]
      if let known = known[place.word], known.stamp == stamp { return ContentFile(place: place, known) }
      let path = place.path
      guard let bytes = try Disk.reading("\(folder)/\(path)") else { return nil }
      return ContentFile(
        place: place, stamp: stamp, fingerprint: Fingerprint(bytes), rollup: try rollup(path, bytes)[...],
        isFresh: true)
    }
    .compactMap(\.self)
    files.gatherRollups()
    return files
  }
}
