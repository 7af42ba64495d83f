/// Units one behind the other. Their files lie in a few long pieces, and a unit that stays as the build before left it is
/// told by its place there: of tens of thousands of arrays each costs as much as what it holds.
struct UnitList: RandomAccessCollection, Sendable {
  /// A unit that was made in this build, and where its files lie.
  private struct Made {
    let key: UInt64
    let inputs: Fingerprint
    let piece: Int32
    let start: UInt16
  }

  /// Bytes of a piece, unless a single unit takes more.
  private static let piece = 1 << 16

  private let before: KnownUnits
  /// Of each unit the place among those of the build before, or -1 and less for those in ``made``, from its begin.
  private var places: [Int32] = []
  private var made: [Made] = []
  private var pieces: [PackWriter] = []

  /// - Parameter before: the units of the build before.
  init(before: KnownUnits = KnownUnits()) {
    self.before = before
  }

  var startIndex: Int { 0 }
  var endIndex: Int { places.count }

  subscript(index: Int) -> BuildCache.Unit {
    let place = Int(places[index])
    guard place < 0 else { return before[place] }
    let own = made[-1 - place]
    return BuildCache.Unit(
      key: own.key, inputs: own.inputs,
      outputs: PackedOutputs(at: Int(own.start), in: pieces[Int(own.piece)].bytes))
  }

  /// Writes a unit for the cache: one that stays as it lies in that of the build before.
  func write(_ index: Int, to pack: inout PackWriter) {
    let place = Int(places[index])
    if place < 0 { self[index].write(to: &pack) } else { pack.add(piece: before.record(at: place)) }
  }

  /// Makes room for some more units.
  mutating func reserve(_ count: Int) {
    places.reserveCapacity(places.count + count)
    if before.isEmpty { made.reserveCapacity(made.count + count) }
  }

  /// The places among the units of the build before of those that stay.
  var kept: [Int] { places.lazy.filter { $0 >= 0 }.map(Int.init) }

  /// The paths of the files of those that were rendered.
  var renderedPaths: [String] { indices.flatMap { places[$0] < 0 ? self[$0].outputs.paths : [] } }

  /// Adds a unit.
  ///
  /// - Parameter kept: its place among the units of the build before, when it stays as it was.
  mutating func append(_ unit: BuildCache.Unit, kept: Int?) {
    guard let kept else {
      places.append(Int32(truncatingIfNeeded: -1 - made.count))
      return write(unit)
    }
    places.append(Int32(truncatingIfNeeded: kept))
  }

  private mutating func write(_ unit: BuildCache.Unit) {
    let room = unit.outputs.packedCount
    if pieces.last.map({ $0.bytes.count + room > Self.piece }) ?? true {
      pieces.append(PackWriter(capacity: Swift.max(Self.piece, room)))
    }
    let piece = pieces.count - 1
    made.append(
      Made(
        key: unit.key, inputs: unit.inputs, piece: Int32(truncatingIfNeeded: piece),
        start: UInt16(truncatingIfNeeded: pieces[piece].bytes.count)))
    unit.outputs.write(to: &pieces[piece])
  }
}
