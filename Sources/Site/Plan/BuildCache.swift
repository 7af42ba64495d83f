/// What the build before knew, so that this one does only what is new: `.pulse/site.cache`, compact and deletable.
///
/// Content files are known by path with their stamp, fingerprint and rollup; units of work by key with the fingerprint
/// of their inputs and the files that came of them. Paths and keys are known by a word of their fingerprints: should two
/// share one, stamp or inputs still differ. A cache of another version or another program, and one in which a single bit
/// is not as it was written, count as none.
struct BuildCache: Sendable {
  /// A content file as it was read.
  struct Content: Sendable {
    let stamp: FileStamp
    let fingerprint: Fingerprint
    let rollup: ArraySlice<UInt8>
  }

  /// A unit as it was rendered.
  struct Unit: Sendable {
    let key: UInt64
    let inputs: Fingerprint
    let outputs: PackedOutputs
  }

  /// The units of a build, with the place of the group that is planned as a whole.
  struct Units: Sendable {
    var parts: [UnitList] = []
    var group = 0..<0
    var groupInputs: Fingerprint?

    var all: FlattenSequence<[UnitList]> { parts.joined() }
  }

  /// Grows when the form of the cache or of a rollup changes.
  static let version = 11
  private static let title = "pulse site cache"
  /// Bytes that are written at once, and that one fingerprint is taken of.
  private static let piece = 1 << 18
  /// Bytes at the end: the fingerprint of the pieces.
  private static let seal = 16

  private var content: [Content] = []
  private var contentPlaces = KeyTable(capacity: 0)
  /// The units, in their order.
  private(set) var known: [Unit] = []
  /// Which of them are planned as a whole, and the inputs of that group.
  private(set) var group = 0..<0
  private(set) var groupInputs: Fingerprint?
  private(set) var songs = SongRegister()
  private(set) var names: KeptNames?
  /// Which share of the files a build looks at that looks at a share.
  private(set) var turn = 0
  private var places = KeyTable(capacity: 0)

  init() {}

  /// The cache in these bytes, if this program wrote it.
  init?(_ bytes: [UInt8], program: Fingerprint) {
    guard let sound = Self.unsealed(bytes) else { return nil }
    var reader = PackReader(sound)
    do throws(PackReader.Damage) {
      guard try reader.string() == Self.title, try reader.int() == Self.version, try reader.fingerprint() == program
      else { return nil }
      try readContent(&reader)
      try readUnits(&reader)
      turn = Int(try reader.byte()) % BuildExecution.shares
      songs = try SongRegister(from: &reader)
      guard try reader.bool() else { return }
      names = try KeptNames(from: &reader)
    } catch {
      return nil
    }
  }

  /// The bytes before the seal; nil when they are not what was sealed.
  private static func unsealed(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    guard bytes.count > seal else { return nil }
    let sound = bytes.dropLast(seal)
    var mixer = FingerprintMixer()
    for start in stride(from: 0, to: sound.count, by: piece) {
      mixer.add(sound[start..<min(start + piece, sound.count)])
    }
    var end = PackReader(bytes.suffix(seal))
    return (try? end.fingerprint()) == mixer.fingerprint ? sound : nil
  }

  /// The place of a key's unit.
  func place(of key: UInt64) -> Int? { places[key] }

  /// The content file of a path's word.
  func content(of word: UInt64) -> Content? { contentPlaces[word].map { content[$0] } }

  private mutating func readContent(_ reader: inout PackReader) throws(PackReader.Damage) {
    let count = try reader.count()
    content.reserveCapacity(count)
    contentPlaces = KeyTable(capacity: count)
    for place in 0..<count {
      contentPlaces.add(try reader.word(), place)
      content.append(
        Content(stamp: try reader.stamp(), fingerprint: try reader.fingerprint(), rollup: try reader.slice()))
    }
  }

  private mutating func readUnits(_ reader: inout PackReader) throws(PackReader.Damage) {
    let count = try reader.count()
    known.reserveCapacity(count)
    places = KeyTable(capacity: count)
    for place in 0..<count {
      let key = try reader.word()
      known.append(Unit(key: key, inputs: try reader.fingerprint(), outputs: try PackedOutputs(from: &reader)))
      places.add(key, place)
    }
    let start = try reader.int()
    let end = try reader.int()
    guard start >= 0, start <= end, end <= count else { throw PackReader.Damage() }
    group = start..<end
    if try reader.bool() { groupInputs = try reader.fingerprint() }
  }

  /// Whether files have been read anew, came or went, or the names have changed since this cache was written.
  func differs(from files: some Collection<ContentFile>, _ names: KeptNames?) -> Bool {
    files.count != content.count || names?.editions != self.names?.editions || files.contains(where: \.isFresh)
  }

  /// Writes the cache that follows this one, with these parts, a piece at a time.
  func write(
    program: Fingerprint, content: some Collection<ContentFile>, units: Units, songs: SongRegister, names: KeptNames?,
    _ write: ([UInt8]) throws(Disk.Refusal) -> Void
  ) throws(Disk.Refusal) {
    var mixer = FingerprintMixer()
    func put(_ piece: [UInt8]) throws(Disk.Refusal) {
      mixer.add(piece)
      try write(piece)
    }
    var pack = PackWriter(capacity: Self.piece * 2)
    pack.add(Self.title)
    pack.add(Self.version)
    pack.add(program)
    pack.add(content.count)
    for file in content {
      pack.add(word: file.word)
      pack.add(file.stamp)
      pack.add(file.fingerprint)
      pack.add(file.rollup)
      try pack.hand(to: put, pieces: Self.piece)
    }
    pack.add(units.parts.reduce(0) { $0 + $1.count })
    for unit in units.all {
      pack.add(word: unit.key)
      pack.add(unit.inputs)
      unit.outputs.write(to: &pack)
      try pack.hand(to: put, pieces: Self.piece)
    }
    for place in [units.group.lowerBound, units.group.upperBound] { pack.add(place) }
    pack.add(units.groupInputs != nil)
    if let inputs = units.groupInputs { pack.add(inputs) }
    pack.add(byte: UInt8((turn + 1) % BuildExecution.shares))
    songs.write(to: &pack)
    pack.add(names != nil)
    if let names {
      pack.add(names.editions)
      pack.add(names.inputs)
      for slice in names.slices {
        // In pieces: these are as long as all that is in the pack before.
        pack.add(slice.count)
        for start in stride(from: slice.startIndex, to: slice.endIndex, by: Self.piece) {
          pack.add(piece: slice[start..<min(start + Self.piece, slice.endIndex)])
          try pack.hand(to: put, pieces: Self.piece)
        }
      }
    }
    try pack.hand(to: put, pieces: Self.piece, isEnd: true)
    pack.add(mixer.fingerprint)
    try pack.hand(to: put, pieces: Self.seal)
  }
}
