/// The ranks of some songs over the slots of a chart: one row a song, 0 for an absence.
struct RankTable: Sendable {
  /// Slots a song.
  let width: Int
  private let ranks: [Int32]

  /// - Parameters:
  ///   - songs: keys, one a row.
  ///   - slots: editions, the oldest first; nil for a gap.
  ///   - register: what the rows of editions are numbered by.
  init(_ songs: [UInt64], over slots: [ChartShelf.Entry?], _ register: SongRegister) {
    width = slots.count
    var table = KeyTable(capacity: songs.count)
    for (row, key) in songs.enumerated() { table.add(key, row) }
    var ranks = [Int32](repeating: 0, count: songs.count * slots.count)
    for (slot, entry) in slots.enumerated() {
      guard let rollup = entry?.rollup else { continue }
      for (place, song) in rollup.rows.enumerated() {
        guard let row = table[register.songs[Int(song)]] else { continue }
        ranks[row * slots.count + slot] = Int32(truncatingIfNeeded: rollup.rank(at: place))
      }
    }
    self.ranks = ranks
  }

  /// A song's ranks, the oldest first.
  func ranks(ofRow row: Int) -> ArraySlice<Int32> {
    ranks[row * width..<(row + 1) * width]
  }
}
