import Records

extension ChartRanks {
  /// The ranks of a chart, made of its editions.
  ///
  /// - Parameters:
  ///   - editions: of them: ``editions(of:)``.
  ///   - count: how many songs are registered.
  convenience init(_ shelf: ChartShelf, editions: Fingerprint, songs count: Int) {
    // One pass to measure, one to fill, and no allocation for a song.
    var starts = [Int](repeating: 0, count: count + 1)
    starts.withUnsafeMutableBufferPointer { starts in
      Self.forEachByte(of: shelf, songs: count) { song, _ in starts[song + 1] += 1 }
    }
    for song in 0..<count { starts[song + 1] += starts[song] }
    var filled = starts
    let steps = [UInt8](unsafeUninitializedCapacity: starts[count]) { bytes, written in
      filled.withUnsafeMutableBufferPointer { filled in
        Self.forEachByte(of: shelf, songs: count) { song, byte in
          bytes[filled[song]] = byte
          filled[song] += 1
        }
      }
      written = starts[count]
    }
    let songs = (0..<count).filter { starts[$0] < starts[$0 + 1] }
    let days = Self.days(of: shelf)
    self.init(
      editions: editions, songs: PackedNumbers(songs.lazy.map { UInt32($0) }),
      records: PackedRecords(songs.lazy.map { Self.ranks(steps[starts[$0]..<starts[$0 + 1]], shelf, days) }))
  }

  /// The bytes of every position in the order of editions and rows, each told as the step from the one before of the same song.
  @inline(__always)
  private static func forEachByte(
    of shelf: ChartShelf, songs count: Int, _ body: (_ song: Int, _ byte: UInt8) -> Void
  ) {
    // Where each song was last seen: the edition and the row.
    let none = (edition: Int32(RankStep.start.edition), row: Int32(RankStep.start.row))
    var last = [(edition: Int32, row: Int32)](repeating: none, count: count)
    last.withUnsafeMutableBufferPointer { last in
      for (edition, entry) in shelf.editions.entries.enumerated() {
        let rollup = entry.rollup
        rollup.rows.forEach { row, song in
          guard song < count else { return }
          let song = Int(song)
          let point = RankHistory.Point(edition: edition, row: row, rank: rollup.rank(at: row))
          RankStep.write(point, after: (Int(last[song].edition), Int(last[song].row))) { body(song, $0) }
          last[song] = (Int32(truncatingIfNeeded: edition), Int32(truncatingIfNeeded: row))
        }
      }
    }
  }

  /// What the days of the editions, and those on which they were out, come to up to and including each one.
  private static func days(of shelf: ChartShelf) -> [UInt64] {
    var mixer = FingerprintMixer()
    return zip(shelf.days, shelf.daysOut).map { day, out in
      mixer.add(day.number)
      mixer.add(out.number)
      return mixer.fingerprint.low
    }
  }

  /// The record of a song.
  ///
  /// - Parameters:
  ///   - steps: its positions.
  ///   - days: those of the editions: ``days(of:)``.
  private static func ranks(_ steps: ArraySlice<UInt8>, _ shelf: ChartShelf, _ days: [UInt64]) -> SongRanks {
    let entries = shelf.editions.entries
    var inputs = FingerprintMixer()
    inputs.add(shelf.chart.id)
    inputs.add(steps)
    // Of several positions in the last edition the first one is shown.
    var run: (first: RankHistory.Point, shown: RankHistory.Point, best: Int)?
    steps.withUnsafeBytes { steps in
      RankStep.forEach(in: steps, editions: entries.count) { point, isNext in
        guard let known = run else { return run = (point, point, point.rank) }
        let shown = point.edition == known.shown.edition ? known.shown : point
        run = (known.first, shown, min(known.best, point.rank))
        // Where it came back onto the printed ranks the edition says from where; elsewhere the position before does.
        if !isNext { inputs.add(entries[point.edition].fingerprint.low) }
      }
    }
    guard let run else { return .none }
    let newest = shelf.details(run.shown)
    inputs.add(days[run.shown.edition])
    inputs.add(shelf.isNewest(run.shown) ? shelf.fetched?.seconds ?? 0 : -1)
    // Whether it began there and from where it came, for which ``ChartRun/origin`` needs the edition before as well.
    for edition in max(run.first.edition - 1, 0)...run.first.edition {
      inputs.add(entries[edition].fingerprint.low)
    }
    for number in [newest.peak, newest.editions, newest.streak, newest.previous ?? 0] { inputs.add(number) }
    inputs.add(newest.status?.rawValue)
    let end = SongRanks.End(edition: run.shown.edition, row: run.shown.row, told: newest.peak, best: run.best)
    return SongRanks(word: inputs.fingerprint.low, end: end, steps: steps)
  }
}
