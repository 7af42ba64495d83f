/// The units of the build before, where they lie in its cache: each is made when it is asked for.
struct KnownUnits: RandomAccessCollection, Sendable {
  private let bytes: ArraySlice<UInt8>
  private let starts: [UInt32]
  private let places: PlaceTable
  /// Which of them are planned as a whole, and the inputs of that group.
  let group: Range<Int>
  let groupInputs: Fingerprint?
  /// Which share of the files a build looks at that looks at a share.
  let turn: Int

  /// Those of no build.
  init() {
    (bytes, starts, places, group, groupInputs, turn) = ([], [], PlaceTable(capacity: 0), 0..<0, nil, 0)
  }

  /// Reads what ``BuildCache/write(to:program:content:units:songs:names:turn:)`` wrote of them.
  init(_ bytes: ArraySlice<UInt8>) throws(PackReader.Damage) {
    var reader = PackReader(bytes)
    let count = try reader.count()
    var starts: [UInt32] = []
    starts.reserveCapacity(count)
    var places = PlaceTable(capacity: count)
    for place in 0..<count {
      guard let start = UInt32(exactly: bytes.count - reader.rest.count) else { throw PackReader.Damage() }
      starts.append(start)
      places.add(place, of: try reader.word())
      _ = try reader.fingerprint()
      _ = try PackedOutputs(from: &reader)
    }
    let (first, end) = (try reader.int(), try reader.int())
    guard first >= 0, first <= end, end <= count else { throw PackReader.Damage() }
    group = first..<end
    groupInputs = try reader.bool() ? try reader.fingerprint() : nil
    // Whatever a file says, it is a number that can be counted on.
    turn = try reader.int() & Int(Int32.max)
    (self.bytes, self.starts, self.places) = (bytes, starts, places)
  }

  var startIndex: Int { 0 }
  var endIndex: Int { starts.count }

  subscript(place: Int) -> BuildCache.Unit {
    var reader = PackReader(bytes.dropFirst(Int(starts[place])))
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
    places.place(of: key) { place in
      var reader = PackReader(bytes.dropFirst(Int(starts[place])))
      return try? reader.word()
    }
  }
}
