/// Units one behind the other. Their files lie in a few long pieces, and a unit that stays as the build before left it is
/// told by its place there: of tens of thousands of arrays each costs as much as what it holds.
struct UnitList: RandomAccessCollection, Sendable {
  /// Where a unit's files lie.
  private enum Place {
    /// In a piece.
    case written(piece: Int32, start: UInt16)
    /// Among the units of the build before.
    case kept(Int32)
  }

  private struct Head {
    let key: UInt64
    let inputs: Fingerprint
    let place: Place
  }

  /// Bytes of a piece, unless a single unit takes more.
  private static let piece = 1 << 16

  private let before: KnownUnits
  private var heads: [Head] = []
  private var pieces: [PackWriter] = []

  /// - Parameter before: the units of the build before.
  init(before: KnownUnits = KnownUnits()) {
    self.before = before
  }

  var startIndex: Int { 0 }
  var endIndex: Int { heads.count }

  subscript(index: Int) -> BuildCache.Unit {
    let head = heads[index]
    switch head.place {
    case .written(let piece, let start):
      return BuildCache.Unit(
        key: head.key, inputs: head.inputs, outputs: PackedOutputs(at: Int(start), in: pieces[Int(piece)].bytes))
    case .kept(let place): return before[Int(place)]
    }
  }

  /// Makes room for some more units.
  mutating func reserve(_ count: Int) { heads.reserveCapacity(heads.count + count) }

  /// The places among the units of the build before of those that stay.
  var kept: [Int] {
    heads.compactMap { head -> Int? in
      guard case .kept(let place) = head.place else { return nil }
      return Int(place)
    }
  }

  /// The paths of the files of those that were rendered.
  var renderedPaths: [String] {
    indices.flatMap { index -> [String] in
      guard case .written = heads[index].place else { return [] }
      return self[index].outputs.paths
    }
  }

  /// Adds a unit.
  ///
  /// - Parameter kept: its place among the units of the build before, when it stays as it was.
  mutating func append(_ unit: BuildCache.Unit, kept: Int?) {
    heads.append(
      Head(
        key: unit.key, inputs: unit.inputs,
        place: kept.map { .kept(Int32(truncatingIfNeeded: $0)) } ?? write(unit.outputs)))
  }

  private mutating func write(_ outputs: PackedOutputs) -> Place {
    let room = outputs.packedCount
    if pieces.last.map({ $0.bytes.count + room > Self.piece }) ?? true {
      pieces.append(PackWriter(capacity: Swift.max(Self.piece, room)))
    }
    let piece = pieces.count - 1
    let start = pieces[piece].bytes.count
    outputs.write(to: &pieces[piece])
    return .written(piece: Int32(truncatingIfNeeded: piece), start: UInt16(truncatingIfNeeded: start))
  }
}
