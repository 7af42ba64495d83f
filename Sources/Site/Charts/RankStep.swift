/// How the positions of a song on a chart are written: each as the step from the one before.
///
/// Three years of charts hold close to a million, and a song mostly stands in the edition after the one before, some rows
/// away, at the rank that is its row's number: that takes a byte.
enum RankStep {
  /// What the first step is told from: a row that would be before all editions.
  static let start = (edition: -1, row: 0)

  /// The step into the next edition, which nothing follows but the rank if it is not the row's number.
  private static let next = 1
  /// The rank follows.
  private static let ranked = 2

  /// The row with two bits that say what follows.
  @inline(__always)
  static func write(_ point: RankHistory.Point, after last: (edition: Int, row: Int), _ put: (UInt8) -> Void) {
    func number(_ value: Int) { PackWriter.forEachByte(of: UInt64(bitPattern: Int64(value)), put) }
    let (isNext, isRanked) = (point.edition == last.edition + 1, point.rank != point.row + 1)
    number(PackWriter.natural(point.row - last.row) << 2 | (isRanked ? ranked : 0) | (isNext ? next : 0))
    if !isNext { number(point.edition - last.edition) }
    if isRanked { number(point.rank) }
  }

  /// Calls a closure with each position that ``write(_:after:_:)`` wrote into some bytes, and whether it is in the edition after
  /// that of the position before; it ends where they say what cannot be.
  ///
  /// - Parameter editions: how many editions the chart has.
  @inline(__always)
  static func forEach(
    in bytes: UnsafeRawBufferPointer, editions: Int, _ body: (_ point: RankHistory.Point, _ isNext: Bool) -> Void
  ) {
    var reader = RawPackReader(bytes)
    var (edition, row) = start
    while let byte = reader.next {
      var isNext = true
      var rank: Int?
      if byte & 0b1000_0011 == 1 {
        reader.skip()
        edition &+= 1
        row &+= PackReader.signed(Int(byte >> 2))
      } else {
        guard let step = try? read(from: &reader), step.editions >= 0 else { return }
        edition &+= step.editions
        row &+= PackReader.signed(step.row)
        (isNext, rank) = (step.editions == 1, step.rank)
      }
      guard edition >= 0, edition < editions, row >= 0, row < Int(Int32.max) else { return }
      body(RankHistory.Point(edition: edition, row: row, rank: rank ?? row + 1), isNext)
    }
  }

  private static func read(
    from bytes: inout RawPackReader
  ) throws(PackReader.Damage) -> (row: Int, editions: Int, rank: Int?) {
    let head = try bytes.natural()
    let editions = head & next != 0 ? 1 : try bytes.natural()
    return (head >> 2, editions, head & ranked != 0 ? try bytes.natural() : nil)
  }
}
