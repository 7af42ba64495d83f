/// The positions of a song on a chart, and what is asked of them without a look at each.
struct SongRanks: PackedRecord {
  /// Where the run ends, and its best: what is asked of all tracks.
  struct End: Sendable {
    /// The last edition, by its place among the chart's.
    private(set) var edition: Int
    /// The first row in it.
    private(set) var row: Int
    /// The best rank that the edition tells of this row; 0 for none.
    private(set) var told: Int
    /// The best rank in the archive.
    private(set) var best: Int

    init(edition: Int, row: Int, told: Int, best: Int) {
      (self.edition, self.row, self.told, self.best) = (edition, row, told, best)
    }

    /// See ``ChartRun/peak``.
    var peak: Int? { EditionRollup.Details.peak(told: told, archived: best) }

    /// Adds the positions of another song that is the same track. Of several in the last edition the first one is shown.
    mutating func join(_ other: End) {
      let best = min(best, other.best)
      if edition < other.edition || edition == other.edition && row > other.row { self = other }
      self.best = best
    }
  }

  /// Of all that a page shows of the run: a part of the inputs of the pages that do.
  let word: UInt64
  let end: End
  /// The positions, as ``RankStep`` writes them.
  let steps: ArraySlice<UInt8>

  init(word: UInt64, end: End, steps: ArraySlice<UInt8>) {
    (self.word, self.end, self.steps) = (word, end, steps)
  }

  /// What stands for one that cannot be read: a song that was never there.
  static let none = SongRanks(word: 0, end: End(edition: -1, row: 0, told: 0, best: 0), steps: [])

  init(from pack: inout PackReader) throws(PackReader.Damage) {
    let bytes = pack.rest
    guard let head = bytes.withUnsafeBytes({ try? Self.head($0) }) else { throw PackReader.Damage() }
    (word, end, steps) = (head.word, head.end, bytes.dropFirst(head.length))
  }

  private static func head(
    _ bytes: UnsafeRawBufferPointer
  ) throws(PackReader.Damage) -> (word: UInt64, end: End, length: Int) {
    var reader = RawPackReader(bytes)
    let word = try reader.word()
    let end = End(
      edition: try reader.natural(), row: try reader.natural(), told: try reader.int(), best: try reader.int())
    return (word, end, reader.position)
  }

  func write(to pack: inout PackWriter) {
    pack.add(word: word)
    pack.add(natural: end.edition)
    pack.add(natural: end.row)
    pack.add(end.told)
    pack.add(end.best)
    pack.add(piece: steps)
  }

  /// The positions, ascending by edition and row.
  ///
  /// - Parameter editions: how many editions the chart has.
  func points(editions: Int) -> [RankHistory.Point] {
    // A position takes a byte or more.
    [RankHistory.Point](unsafeUninitializedCapacity: steps.count) { points, count in
      steps.withUnsafeBytes { steps in
        RankStep.forEach(in: steps, editions: editions) { point, _ in
          points.initializeElement(at: count, to: point)
          count += 1
        }
      }
    }
  }
}
