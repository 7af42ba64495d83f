/// Content files that are looked at together, and that the cache knows together: those of a year's folder, or a few others.
struct ContentFolder: Sendable {
  let name: String
  let places: [ContentPlace]

  /// What the cache knows it by.
  var word: UInt64 { Fingerprint(name).low }
}

/// Files of some folders as they were found, one folder behind the other.
struct ContentFiles: Sendable {
  /// Where the files of a folder stand.
  struct Folder: Sendable {
    let word: UInt64
    /// Of the places and stamps of all.
    let stamps: Fingerprint
    let range: Range<Int>
    /// The files as they lie in the cache; nil when something has changed.
    let kept: ArraySlice<UInt8>?
  }

  private(set) var all: [ContentFile] = []
  private(set) var folders: [Folder] = []

  mutating func add(
    _ files: some Collection<ContentFile>, of word: UInt64, _ stamps: Fingerprint, kept: ArraySlice<UInt8>?
  ) {
    let start = all.count
    all += files
    folders.append(Folder(word: word, stamps: stamps, range: start..<all.count, kept: kept))
  }

  /// A folder's files for the cache.
  func packed(_ folder: Folder) -> ArraySlice<UInt8> {
    if let kept = folder.kept { return kept }
    var pack = PackWriter()
    for file in all[folder.range] { file.write(to: &pack) }
    return pack.bytes[...]
  }
}
