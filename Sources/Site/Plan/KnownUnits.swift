/// The units of the build before, where they lie in its cache: each is made when it is asked for.
struct KnownUnits: RandomAccessCollection, Sendable {
  private let bytes: ArraySlice<UInt8>
  /// Where each unit begins, and where the last one ends.
  private let starts: [UInt32]
  private let keys: [UInt64]
  private let places: PlaceTable
  private let groups: [BuildCache.Group]
  /// Which share of the files a build looks at that looks at a share.
  let turn: Int

  /// Those of no build.
  init() {
    (bytes, starts, keys, places) = ([], [0], [], PlaceTable(capacity: 0))
    (groups, turn) = ([], 0)
  }

  /// Reads what ``BuildCache/write(to:program:content:units:songs:names:ranks:turn:)`` wrote of them.
  init(_ bytes: ArraySlice<UInt8>) throws(PackReader.Damage) {
    var reader = PackReader(bytes)
    let count = try reader.count()
    var starts: [UInt32] = []
    starts.reserveCapacity(count + 1)
    var keys: [UInt64] = []
    keys.reserveCapacity(count)
    var places = PlaceTable(capacity: count)
    func addStart() throws(PackReader.Damage) {
      guard let start = UInt32(exactly: bytes.count - reader.rest.count) else { throw PackReader.Damage() }
      starts.append(start)
    }
    for place in 0..<count {
      try addStart()
      let key = try reader.word()
      keys.append(key)
      places.add(place, of: key)
      _ = try reader.fingerprint()
      _ = try PackedOutputs(from: &reader)
    }
    try addStart()
    var groups: [BuildCache.Group] = []
    for _ in 0..<(try reader.count()) {
      let (key, inputs) = (try reader.word(), try reader.fingerprint())
      let (first, end) = (try reader.int(), try reader.int())
      guard first >= 0, first <= end, end <= count else { throw PackReader.Damage() }
      groups.append(BuildCache.Group(key: key, inputs: inputs, units: first..<end))
    }
    self.groups = groups
    // Whatever a file says, it is a number that can be counted on.
    turn = try reader.int() & Int(Int32.max)
    (self.bytes, self.starts, self.keys, self.places) = (bytes, starts, keys, places)
  }

  var startIndex: Int { 0 }
  var endIndex: Int { keys.count }

  subscript(place: Int) -> BuildCache.Unit {
    var reader = PackReader(record(at: place))
    do throws(PackReader.Damage) {
      return BuildCache.Unit(
        key: try reader.word(), inputs: try reader.fingerprint(), outputs: try PackedOutputs(from: &reader))
    } catch {
      // They were read before.
      return BuildCache.Unit(key: 0, inputs: Fingerprint(high: 0, low: 0), outputs: PackedOutputs([]))
    }
  }

  /// The place of a key's unit.
  func place(of key: UInt64) -> Int? {
    places.place(of: key) { keys[$0] }
  }

  /// The units that are planned as a whole under a name.
  func group(_ name: String) -> BuildCache.Group? {
    let key = BuildCache.Group.key(name)
    return groups.first { $0.key == key }
  }

  /// A unit as it lies in the cache.
  func record(at place: Int) -> ArraySlice<UInt8> {
    bytes[bytes.startIndex + Int(starts[place])..<bytes.startIndex + Int(starts[place + 1])]
  }
}
