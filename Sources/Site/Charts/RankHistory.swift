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

  /// A track's run on one chart, by what is asked of all tracks.
  struct Stay: Sendable {
    /// The chart's place among the charts of the history.
    let chart: Int
    /// True while it is on the chart's newest edition.
    let isCurrent: Bool
    /// See ``ChartRun/peak``.
    let peak: Int?
  }

  let charts: [ChartShelf]
  /// Of each chart, what the days of its editions, and those on which they were out, come to up to and including each one.
  private let days: [[UInt64]]
  /// Where the positions of each track begin among the bytes, and at the end how many bytes there are.
  private let starts: [Int]
  private let bytes: [UInt8]

  /// The history of tracks, or of artists, over the charts of one subject.
  ///
  /// - Parameters:
  ///   - count: how many tracks (or artists) there are.
  ///   - places: the track (or artist) that a row is about, by the number of its song; -1 for none.
  init(_ charts: [ChartShelf], count: Int, places: [Int32]) {
    self.charts = charts
    days = charts.map { shelf in
      var mixer = FingerprintMixer()
      return zip(shelf.days, shelf.daysOut).map { day, out in
        mixer.add(day.number)
        mixer.add(out.number)
        return mixer.fingerprint.low
      }
    }
    // One pass to measure, one to fill, and no allocation for a track.
    var starts = [Int](repeating: 0, count: count + 1)
    starts.withUnsafeMutableBufferPointer { starts in
      Self.forEachByte(charts, count: count, places) { track, _ in starts[track + 1] += 1 }
    }
    for track in 0..<count { starts[track + 1] += starts[track] }
    var filled = starts
    let bytes = [UInt8](unsafeUninitializedCapacity: starts[count]) { bytes, written in
      filled.withUnsafeMutableBufferPointer { filled in
        Self.forEachByte(charts, count: count, places) { track, byte in
          bytes[filled[track]] = byte
          filled[track] += 1
        }
      }
      written = starts[count]
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

  /// Adds to a fingerprint what a page shows of a track's runs, and tells of each what is asked of all tracks. No position is
  /// made for it: their bytes and the days of the chart say the same.
  func stays(of track: Int, addingTo inputs: inout FingerprintMixer) -> [Stay] {
    bytes.withUnsafeBytes { all in
      let bytes = UnsafeRawBufferPointer(rebasing: all[starts[track]..<starts[track + 1]])
      var reader = RawPackReader(bytes)
      var stays: [Stay] = []
      // Of several positions in the last edition the first one is shown.
      var run: (first: Point, last: Point, shown: Point, best: Int, start: Int)?
      while !reader.isAtEnd {
        if let known = run {
          var best = known.best
          let last = Step.usual(from: &reader, after: known.last) { best = min(best, $0.rank) }
          run = (known.first, last, last.edition == known.shown.edition ? known.shown : last, best, known.start)
          guard !reader.isAtEnd else { break }
        }
        let start = reader.position
        guard let step = try? Step(from: &reader) else { break }
        let point = step.point(after: run?.last)
        if let known = run, !step.isBegin {
          let shown = point.edition == known.shown.edition ? known.shown : point
          run = (known.first, point, shown, min(known.best, point.rank), known.start)
          // Where it came back onto the printed ranks the edition says from where; elsewhere the position before does.
          if !step.isNext { inputs.add(charts[point.chart].editions.entries[point.edition].fingerprint.low) }
        } else {
          if let run { stays.append(stay(run.first, run.shown, run.best, bytes[run.start..<start], addingTo: &inputs)) }
          run = (point, point, point, point.rank, start)
        }
      }
      if let run {
        stays.append(stay(run.first, run.shown, run.best, bytes[run.start..<reader.position], addingTo: &inputs))
      }
      return stays
    }
  }

  private func stay(
    _ first: Point, _ last: Point, _ best: Int, _ bytes: Slice<UnsafeRawBufferPointer>,
    addingTo inputs: inout FingerprintMixer
  ) -> Stay {
    let shelf = charts[first.chart]
    let newest = shelf.details(last)
    let stay = Stay(chart: first.chart, isCurrent: shelf.isNewest(last), peak: newest.peak(archived: best))
    inputs.add(shelf.chart.id)
    inputs.add(UnsafeRawBufferPointer(rebasing: bytes))
    inputs.add(days[first.chart][last.edition])
    inputs.add(stay.isCurrent ? shelf.fetched?.seconds ?? 0 : -1)
    // Whether it began there and from where it came, for which ``ChartRun/origin`` needs the edition before as well.
    for edition in max(first.edition - 1, 0)...first.edition {
      inputs.add(shelf.editions.entries[edition].fingerprint.low)
    }
    for number in [newest.peak, newest.editions, newest.streak, newest.previous ?? 0] { inputs.add(number) }
    inputs.add(newest.status?.rawValue)
    return stay
  }

  private func points(of track: Int) -> [Point] {
    let own = starts[track]..<starts[track + 1]
    // A position takes a byte or more.
    return [Point](unsafeUninitializedCapacity: own.count) { points, count in
      bytes.withUnsafeBytes { bytes in
        var reader = RawPackReader(UnsafeRawBufferPointer(rebasing: bytes[own]))
        func put(_ point: Point) {
          points.initializeElement(at: count, to: point)
          count += 1
        }
        while !reader.isAtEnd {
          guard let step = try? Step(from: &reader) else { return }
          let point = step.point(after: count > 0 ? points[count - 1] : nil)
          put(point)
          _ = Step.usual(from: &reader, after: point, put)
        }
      }
    }
  }

  /// The bytes of every position in the order of charts and editions, each told as the step from the one before of the same
  /// track.
  @inline(__always)
  private static func forEachByte(
    _ charts: [ChartShelf], count: Int, _ places: [Int32], _ body: (_ track: Int, _ byte: UInt8) -> Void
  ) {
    // Where each track was last seen on this chart: the edition, -1 for none, and the row.
    let none = (edition: Int32(-1), row: Int32(0))
    var last = [(edition: Int32, row: Int32)](repeating: none, count: count)
    last.withUnsafeMutableBufferPointer { last in
      for (chart, shelf) in charts.enumerated() {
        if chart > 0 { last.update(repeating: none) }
        for (edition, entry) in shelf.editions.entries.enumerated() {
          let rollup = entry.rollup
          rollup.rows.forEach { row, song in
            guard song < places.count, case let track = Int(places[Int(song)]), track >= 0 else { return }
            let rank = rollup.rank(at: row)
            let from = last[track].edition < 0 ? nil : (edition: Int(last[track].edition), row: Int(last[track].row))
            if let from, let byte = Step.usual(edition: edition, row: row, rank: rank, after: from) {
              body(track, byte)
            } else {
              Step(chart: chart, edition: edition, row: row, rank: rank, after: from).write { body(track, $0) }
            }
            last[track] = (Int32(truncatingIfNeeded: edition), Int32(truncatingIfNeeded: row))
          }
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

    @inline(__always)
    init(chart: Int, edition: Int, row: Int, rank: Int, after last: (edition: Int, row: Int)?) {
      self.row = row - (last?.row ?? 0)
      self.rank = rank == row + 1 ? nil : rank
      editions = last.map { edition - $0.edition }
      begin = last == nil ? (chart, edition) : (0, 0)
    }

    /// Whether it is the first position on a chart.
    var isBegin: Bool { editions == nil }

    /// Whether it is in the edition after that of the position before.
    var isNext: Bool { editions == 1 }

    /// Reads what ``write(_:)`` wrote, and steps over it.
    @inline(__always)
    init(from bytes: inout RawPackReader) throws(PackReader.Damage) {
      let head = try bytes.natural()
      row = PackReader.signed(head >> 3)
      let isBegin = head & 2 != 0
      editions = isBegin ? nil : head & 1 != 0 ? 1 : try bytes.natural()
      begin = isBegin ? (try bytes.natural(), try bytes.natural()) : (0, 0)
      rank = head & 4 != 0 ? try bytes.natural() : nil
    }

    /// The byte of a step into the next edition, to a row near by that has its own number as rank: what most steps are.
    @inline(__always)
    static func usual(edition: Int, row: Int, rank: Int, after last: (edition: Int, row: Int)) -> UInt8? {
      let way = PackWriter.natural(row - last.row)
      return edition == last.edition + 1 && rank == row + 1 && way < 16 ? UInt8(way << 3 | 1) : nil
    }

    /// Reads such steps as long as they follow, and gives the last position.
    @inline(__always)
    static func usual(from bytes: inout RawPackReader, after last: Point, _ body: (Point) -> Void) -> Point {
      var last = last
      while let byte = bytes.next, byte & 0b1000_0111 == 1 {
        bytes.skip()
        let row = last.row + PackReader.signed(Int(byte >> 3))
        last = Point(chart: last.chart, edition: last.edition + 1, row: row, rank: row + 1)
        body(last)
      }
      return last
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

    @inline(__always)
    func point(after last: Point?) -> Point {
      guard let editions, let last else {
        return Point(chart: begin.chart, edition: begin.edition, row: row, rank: rank ?? row + 1)
      }
      let row = last.row + row
      return Point(chart: last.chart, edition: last.edition + editions, row: row, rank: rank ?? row + 1)
    }
  }
}
