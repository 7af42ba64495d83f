/// What the build before knew, so that this one does only what is new: `.pulse/site.cache`, compact and deletable.
///
/// Content files are known by folder and place with their stamp, fingerprint and rollup, and in a folder in which nothing has
/// changed none is looked for; units of work by key with the fingerprint of their inputs and the files that came of them.
/// Places and keys are known by a word of their fingerprints: should two share one, stamp or inputs still differ. A cache of
/// another version or another program, and one in which a single bit is not as it was written, count as none.
struct BuildCache: Sendable {
  /// A content file as it was read.
  struct Content: Sendable {
    let stamp: FileStamp
    let fingerprint: Fingerprint
    let rollup: ArraySlice<UInt8>
  }

  /// The files of a ``ContentFolder`` as they were read.
  struct Folder: Sendable {
    /// Of the places and stamps of all.
    let stamps: Fingerprint
    let count: Int
    /// The files as they lie in the cache.
    let files: ArraySlice<UInt8>
  }

  /// A unit as it was rendered.
  struct Unit: Sendable {
    let key: UInt64
    let inputs: Fingerprint
    let outputs: PackedOutputs
  }

  /// Units that are planned as a whole.
  struct Group: Sendable {
    let key: UInt64
    let inputs: Fingerprint
    /// Where they stand among the units.
    let units: Range<Int>
  }

  /// The units of a build, and the groups among them.
  struct Units: Sendable {
    let parts: [UnitList]
    let groups: [Group]

    var all: FlattenSequence<[UnitList]> { parts.joined() }
  }

  /// Grows when the form of the cache or of a rollup changes.
  static let version = 14
  private static let title = "pulse site cache"
  private static let fileName = "site.cache"

  /// What is read when it is needed, in the order of need.
  private enum Section: Int, CaseIterable {
    case content, names, units, ranks
  }

  private let file: SealedFile?
  private var folders: [UInt64: Folder] = [:]
  private(set) var songs = SongRegister()

  init() {
    file = nil
  }

  /// The cache in a folder, if there is one that this program wrote.
  init?(folder: String, program: Fingerprint) {
    let sections = Section.allCases.count
    guard let file = SealedFile("\(folder)/\(Self.fileName)", sections: sections),
      let bytes = file.section(Section.content.rawValue)
    else { return nil }
    self.file = file
    var reader = PackReader(bytes[...])
    do throws(PackReader.Damage) {
      guard try reader.string() == Self.title, try reader.int() == Self.version, try reader.fingerprint() == program
      else { return nil }
      for _ in 0..<(try reader.count()) {
        let word = try reader.word()
        folders[word] = Folder(
          stamps: try reader.fingerprint(), count: try reader.count(), files: try reader.slice())
      }
      songs = try SongRegister(from: &reader)
    } catch {
      return nil
    }
  }

  /// The folder that is known by a word.
  func folder(of word: UInt64) -> Folder? { folders[word] }

  /// The index of names; nil when there is none.
  func names() throws(SiteError) -> KeptNames? {
    try section(.names) { bytes throws(PackReader.Damage) in
      var reader = PackReader(bytes)
      return try reader.bool() ? try KeptNames(from: &reader) : nil
    } ?? nil
  }

  /// The units, in their order.
  func units() throws(SiteError) -> KnownUnits {
    try section(.units) { bytes throws(PackReader.Damage) in try KnownUnits(bytes) } ?? KnownUnits()
  }

  /// What is known of charts, by the fingerprint of their editions.
  func ranks() throws(SiteError) -> [Fingerprint: ChartRanks] {
    try section(.ranks) { bytes throws(PackReader.Damage) in
      var reader = PackReader(bytes)
      var ranks: [Fingerprint: ChartRanks] = [:]
      // Of a build without pages of tracks nothing is known.
      guard !reader.isAtEnd else { return ranks }
      for _ in 0..<(try reader.count()) {
        let chart = try ChartRanks(from: &reader)
        ranks[chart.editions] = chart
      }
      return ranks
    } ?? [:]
  }

  /// What ``ranks()`` reads, as it lies; nothing where it cannot be read.
  var packedRanks: ArraySlice<UInt8> { file?.section(Section.ranks.rawValue)?[...] ?? [] }

  /// Reads a section; nil when there is no cache.
  private func section<Result>(
    _ section: Section, _ read: (ArraySlice<UInt8>) throws(PackReader.Damage) -> Result
  ) throws(SiteError) -> Result? {
    guard let file else { return nil }
    guard let bytes = file.section(section.rawValue) else { throw SiteError(damagedCache: Self.fileName) }
    do throws(PackReader.Damage) {
      return try read(bytes[...])
    } catch {
      throw SiteError(damagedCache: Self.fileName)
    }
  }

  /// Whether files have been read anew, came or went, or the names have changed since this cache was written.
  func differs(from files: [ContentFiles], _ names: KeptNames?) -> Bool {
    let found = files.lazy.flatMap(\.folders)
    return names?.isFresh == true || found.contains { $0.kept == nil } || found.count != folders.count
  }

  /// Writes the cache that follows this one into a folder, a piece at a time.
  static func write(
    to folder: String, program: Fingerprint, content: [ContentFiles], units: Units, songs: SongRegister,
    names: KeptNames?, ranks: RankShelf, turn: Int
  ) throws(Disk.Refusal) {
    try Disk.makeFolder(folder)
    _ = try Disk.replace("\(folder)/\(fileName)") { put throws(Disk.Refusal) in
      var file = SealedFile.Writer()
      file.pack.add(title)
      file.pack.add(version)
      file.pack.add(program)
      file.pack.add(content.reduce(0) { $0 + $1.folders.count })
      for files in content {
        for folder in files.folders {
          file.pack.add(word: folder.word)
          file.pack.add(folder.stamps)
          file.pack.add(folder.range.count)
          try file.add(files.packed(folder), to: put)
        }
      }
      songs.write(to: &file.pack)
      file.endSection()
      file.pack.add(names != nil)
      if let names { try names.write(to: &file, put) }
      file.endSection()
      try write(units, turn: turn, to: &file, put)
      file.endSection()
      try ranks.write(to: &file, put)
      file.endSection()
      try file.seal(to: put)
    }
  }

  private static func write(
    _ units: Units, turn: Int, to file: inout SealedFile.Writer, _ put: ([UInt8]) throws(Disk.Refusal) -> Void
  ) throws(Disk.Refusal) {
    file.pack.add(units.parts.reduce(0) { $0 + $1.count })
    for part in units.parts {
      for place in part.indices {
        part.write(place, to: &file.pack)
        try file.hand(to: put)
      }
    }
    file.pack.add(units.groups.count)
    for group in units.groups {
      file.pack.add(word: group.key)
      file.pack.add(group.inputs)
      for place in [group.units.lowerBound, group.units.upperBound] { file.pack.add(place) }
    }
    file.pack.add(turn)
  }
}

extension BuildCache.Group {
  init(_ key: String, _ inputs: Fingerprint, _ units: Range<Int>) {
    self.init(key: Self.key(key), inputs: inputs, units: units)
  }

  /// What a group is known by.
  static func key(_ name: String) -> UInt64 { Fingerprint(name).low }

  /// The same units at another place.
  func moved(to start: Int) -> Self {
    Self(key: key, inputs: inputs, units: start..<start + units.count)
  }
}

extension BuildCache.Unit {
  /// What of the build before is read again.
  func write(to pack: inout PackWriter) {
    pack.add(word: key)
    pack.add(inputs)
    outputs.write(to: &pack)
  }
}

extension BuildCache.Folder {
  /// The files, when these are their places and all are as they were.
  func files(_ places: some Collection<ContentPlace>, _ stamps: Fingerprint) -> [ContentFile]? {
    guard stamps == self.stamps, places.count == count else { return nil }
    var files: [ContentFile] = []
    files.reserveCapacity(count)
    var reader = PackReader(self.files)
    for place in places {
      guard (try? reader.word()) != nil, let known = try? BuildCache.Content(from: &reader) else { return nil }
      files.append(ContentFile(place: place, known))
    }
    return files
  }

  /// The files by the words of their places; a cache that cannot be read knows none.
  var filesByWord: [UInt64: BuildCache.Content] {
    var known: [UInt64: BuildCache.Content] = [:]
    var reader = PackReader(files)
    while let word = try? reader.word(), let content = try? BuildCache.Content(from: &reader) { known[word] = content }
    return known
  }
}

extension BuildCache.Content {
  /// Reads what was written of a content file, behind the word of its place.
  fileprivate init(from pack: inout PackReader) throws(PackReader.Damage) {
    self.init(stamp: try pack.stamp(), fingerprint: try pack.fingerprint(), rollup: try pack.slice())
  }
}
