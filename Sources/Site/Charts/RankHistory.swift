import Records

/// Who stood where and when, track by track: every position of every edition.
///
/// Three years of charts hold more than a million, and a song mostly stands in the edition after the one before: so a
/// position is kept as the step from that, in a byte for most.
struct RankHistory: Sendable {
  /// A position.
  struct Point: Sendable {
    /// The chart's place among the charts of the history.
    let chart: Int
    /// The edition's place among the chart's.
    let edition: Int
    /// The row within the edition.
    let row: Int
    let rank: Int
  }

  let charts: [ChartShelf]
  /// Where the positions of each track begin among the bytes, and at the end how many bytes there are.
  private let starts: [Int]
  private let bytes: [UInt8]

  /// The history of tracks, or of artists, over the charts of one subject.
  ///
  /// - Parameters:
  ///   - count: how many tracks (or artists) there are.
  ///   - place: the track (or artist) that a row is about.
  init(_ charts: [ChartShelf], count: Int, place: (UInt32) -> Int?) {
    self.charts = charts
    // One pass to measure, one to fill, and no allocation for a track.
    var starts = [Int](repeating: 0, count: count + 1)
    Self.forEachStep(charts, count: count, place: place) { track, step in
      step.write { _ in starts[track + 1] += 1 }
    }
    for track in 0..<count { starts[track + 1] += starts[track] }
    var filled = starts
    var bytes = [UInt8](repeating: 0, count: starts[count])
    Self.forEachStep(charts, count: count, place: place) { track, step in
      step.write { byte in
        bytes[filled[track]] = byte
        filled[track] += 1
      }
    }
    self.starts = starts
    self.bytes = bytes
  }

  /// A track's runs, one for each chart that it was ever on, in the order of the charts.
  func runs(of track: Int) -> [ChartRun] {
    let points = points(of: track)
    var runs: [ChartRun] = []
    var first = 0
    while first < points.count {
      let next = points[first...].firstIndex { $0.chart != points[first].chart } ?? points.count
      runs.append(ChartRun(shelf: charts[points[first].chart], points: points[first..<next]))
      first = next
    }
    return runs
  }

  private func points(of track: Int) -> [Point] {
    var points: [Point] = []
    let own = starts[track]..<starts[track + 1]
    points.reserveCapacity(own.count)
    bytes.withUnsafeBytes { bytes in
      var reader = RawPackReader(UnsafeRawBufferPointer(rebasing: bytes[own]))
      while !reader.isAtEnd, let step = try? Step(from: &reader) { points.append(step.point(after: points.last)) }
    }
    return points
  }

  /// Every position in the order of charts and editions, as the step from the one before of the same track.
  @inline(__always)
  private static func forEachStep(
    _ charts: [ChartShelf], count: Int, place: (UInt32) -> Int?, _ body: (_ track: Int, _ step: Step) -> Void
  ) {
    // Where each track was last seen on this chart: the edition, -1 for none, and the row.
    let none = (edition: Int32(-1), row: Int32(0))
    var last = [(edition: Int32, row: Int32)](repeating: none, count: count)
    for (chart, shelf) in charts.enumerated() {
      if chart > 0 { for track in last.indices { last[track] = none } }
      for (edition, entry) in shelf.editions.entries.enumerated() {
        let rollup = entry.rollup
        rollup.rows.forEach { row, song in
          guard let track = place(song) else { return }
          let rank = rollup.rank(at: row)
          let from = last[track].edition < 0 ? nil : (edition: Int(last[track].edition), row: Int(last[track].row))
          body(track, Step(chart: chart, edition: edition, row: row, rank: rank, after: from))
          last[track] = (Int32(truncatingIfNeeded: edition), Int32(truncatingIfNeeded: row))
        }
      }
    }
  }
}

extension RankHistory {
  /// A position as it follows from the one before of the same track.
  private struct Step {
    /// The row, or how far it lies behind that of the position before.
    private let row: Int
    /// Nil where it is the row's number.
    private let rank: Int?
    /// Editions since the position before; nil for the first one on a chart.
    private let editions: Int?
    /// The chart and the edition of the first position on it.
    private let begin: (chart: Int, edition: Int)

    init(chart: Int, edition: Int, row: Int, rank: Int, after last: (edition: Int, row: Int)?) {
      self.row = row - (last?.row ?? 0)
      self.rank = rank == row + 1 ? nil : rank
      editions = last.map { edition - $0.edition }
      begin = last == nil ? (chart, edition) : (0, 0)
    }

    /// Reads what ``write(_:)`` wrote, and steps over it.
    init(from bytes: inout RawPackReader) throws(PackReader.Damage) {
      let head = try bytes.natural()
      row = PackReader.signed(head >> 3)
      let isBegin = head & 2 != 0
      editions = isBegin ? nil : head & 1 != 0 ? 1 : try bytes.natural()
      begin = isBegin ? (try bytes.natural(), try bytes.natural()) : (0, 0)
      rank = head & 4 != 0 ? try bytes.natural() : nil
    }

    /// The row with three bits that say what follows: nothing for the usual step, which takes a byte.
    @inline(__always)
    func write(_ put: (UInt8) -> Void) {
      func number(_ value: Int) { PackWriter.forEachByte(of: UInt64(bitPattern: Int64(value)), put) }
      number(PackWriter.natural(row) << 3 | (rank == nil ? 0 : 4) | (editions == nil ? 2 : editions == 1 ? 1 : 0))
      if let editions {
        if editions != 1 { number(editions) }
      } else {
        number(begin.chart)
        number(begin.edition)
      }
      if let rank { number(rank) }
    }

    func point(after last: Point?) -> Point {
      guard let editions, let last else {
        return Point(chart: begin.chart, edition: begin.edition, row: row, rank: rank ?? row + 1)
      }
      let row = last.row + row
      return Point(chart: last.chart, edition: last.edition + editions, row: row, rank: rank ?? row + 1)
    }
  }
}
