import Records

/// Who stood where and when, track by track: every position of every edition in one flat array.
struct RankHistory: Sendable {
  /// A position, in eight bytes: three years of charts hold more than a million.
  struct Point: Sendable {
    /// The chart's place among the charts of the history.
    let chart: UInt16
    /// The edition's place among the chart's.
    let edition: UInt16
    /// The row within the edition.
    let row: UInt16
    let rank: UInt16
  }

  let charts: [ChartShelf]
  private let starts: [Int]
  private let points: [Point]

  /// The history of tracks, or of artists, over the charts of one subject.
  ///
  /// - Parameters:
  ///   - count: how many tracks (or artists) there are.
  ///   - place: the track (or artist) that a row is about.
  init(_ charts: [ChartShelf], count: Int, place: (UInt32) -> Int?) {
    self.charts = charts
    // A counting sort: one pass to count, one to fill, no allocation for a track.
    var starts = [Int](repeating: 0, count: count + 1)
    for shelf in charts {
      for entry in shelf.editions.entries {
        for song in entry.rollup.rows { if let track = place(song) { starts[track + 1] += 1 } }
      }
    }
    for track in 0..<count { starts[track + 1] += starts[track] }
    var filled = starts
    var points = [Point](repeating: Point(chart: 0, edition: 0, row: 0, rank: 0), count: starts[count])
    for (chart, shelf) in charts.enumerated() {
      for (edition, entry) in shelf.editions.entries.enumerated() {
        for (row, song) in entry.rollup.rows.enumerated() {
          guard let track = place(song) else { continue }
          points[filled[track]] = Point(
            chart: UInt16(clamping: chart), edition: UInt16(clamping: edition), row: UInt16(clamping: row),
            rank: UInt16(clamping: entry.rollup.rank(at: row)))
          filled[track] += 1
        }
      }
    }
    self.starts = starts
    self.points = points
  }

  /// A track's runs, one for each chart that it was ever on, in the order of the charts.
  func runs(of track: Int) -> [ChartRun] {
    var runs: [ChartRun] = []
    var first = starts[track]
    let end = starts[track + 1]
    while first < end {
      var next = first
      while next < end, points[next].chart == points[first].chart { next += 1 }
      runs.append(ChartRun(shelf: charts[Int(points[first].chart)], points: points[first..<next]))
      first = next
    }
    return runs
  }
}
