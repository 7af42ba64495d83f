import Records

/// Who stood where and when, track by track: every position of every edition, put together of what is known of each chart.
struct RankHistory: Sendable {
  /// A position.
  struct Point: Sendable {
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
    /// The place of the chart's newest edition.
    fileprivate let newest: Int
    fileprivate var end: SongRanks.End

    /// True while it is on the chart's newest edition.
    var isCurrent: Bool { end.edition == newest }
    /// See ``ChartRun/peak``.
    var peak: Int? { end.peak }
  }

  /// A song that was on a chart.
  private struct Song {
    /// The chart's place among the charts of the history.
    let chart: Int32
    /// Its place among the songs of the chart.
    let place: Int32
    /// See ``SongRanks``.
    let word: UInt64
    let end: SongRanks.End
  }

  private let charts: [(shelf: ChartShelf, ranks: ChartRanks)]
  /// The songs of each track, one track behind the other, those of a track in the order of the charts.
  private let songs: [Song]
  /// Where the songs of each track begin, and at the end how many there are.
  private let starts: [Int32]

  /// The history of tracks, or of artists, over the charts of one subject.
  ///
  /// - Parameters:
  ///   - count: how many tracks (or artists) there are.
  ///   - places: the track (or artist) that a row is about, by the number of its song; -1 for none.
  init(_ charts: [(shelf: ChartShelf, ranks: ChartRanks)], count: Int, places: [Int32]) {
    self.charts = charts
    func forEachSong(_ body: (_ track: Int, _ chart: Int, _ place: Int) -> Void) {
      for (chart, own) in charts.enumerated() {
        own.ranks.songs.forEach { place, number in
          guard number < places.count, case let track = Int(places[Int(number)]), track >= 0 else { return }
          body(track, chart, place)
        }
      }
    }
    var starts = [Int32](repeating: 0, count: count + 1)
    forEachSong { track, _, _ in starts[track + 1] += 1 }
    for track in 0..<count { starts[track + 1] += starts[track] }
    var filled = starts
    let none = Song(chart: 0, place: 0, word: 0, end: SongRanks.none.end)
    var songs = [Song](repeating: none, count: Int(starts[count]))
    // Chart by chart, as they lie: what is asked of all tracks is then found without a look at each chart for each.
    forEachSong { track, chart, place in
      let ranks = charts[chart].ranks.records[place]
      songs[Int(filled[track])] = Song(
        chart: Int32(truncatingIfNeeded: chart), place: Int32(truncatingIfNeeded: place), word: ranks.word,
        end: ranks.end)
      filled[track] += 1
    }
    (self.songs, self.starts) = (songs, starts)
  }

  /// A track's runs, one for each chart that it was ever on, in the order of the charts.
  func runs(of track: Int) -> [ChartRun] {
    var runs: [ChartRun] = []
    var rest = songs(of: track)
    while let chart = rest.first?.chart {
      let (shelf, ranks) = charts[Int(chart)]
      var points: [Point] = []
      while let song = rest.first, song.chart == chart {
        let own = ranks.records[Int(song.place)].points(editions: shelf.days.count)
        points = points.isEmpty ? own : Self.joined(points, own)
        rest.removeFirst()
      }
      if !points.isEmpty { runs.append(ChartRun(shelf: shelf, points: points[...])) }
    }
    return runs
  }

  /// Adds to a fingerprint what a page shows of a track's runs, and tells of each what is asked of all tracks. No position is
  /// looked at for it. Two songs that are the track add what would be shown of each alone, of which all that is shown of both
  /// follows.
  func stays(of track: Int, addingTo inputs: inout FingerprintMixer) -> [Stay] {
    var stays: [Stay] = []
    for song in songs(of: track) {
      let (chart, last) = (Int(song.chart), stays.count - 1)
      inputs.add(song.word)
      if last >= 0, stays[last].chart == chart {
        stays[last].end.join(song.end)
      } else {
        stays.append(Stay(chart: chart, newest: charts[chart].shelf.days.count - 1, end: song.end))
      }
    }
    return stays
  }

  /// The positions of two songs that are one track, ascending by edition and row.
  private static func joined(_ points: [Point], _ others: [Point]) -> [Point] {
    var joined: [Point] = []
    joined.reserveCapacity(points.count + others.count)
    var rest = others[...]
    for point in points {
      while let other = rest.first, (other.edition, other.row) < (point.edition, point.row) {
        joined.append(other)
        rest.removeFirst()
      }
      joined.append(point)
    }
    return joined + rest
  }

  private func songs(of track: Int) -> ArraySlice<Song> { songs[Int(starts[track])..<Int(starts[track + 1])] }
}
