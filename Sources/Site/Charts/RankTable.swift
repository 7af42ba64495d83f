import Records

/// The ranks of an edition's rows over its slots: one row a song, 0 for an absence.
///
/// In an edition that does not print a song's name, its rank is that of the row that is the same track, album or artist under
/// another name: publishers spell names anew, and that is no absence.
struct RankTable: Sendable {
  /// Slots a song.
  let width: Int
  private var ranks: [Int32]
  /// Rows with a rank that they had under another name.
  private(set) var respelled: Set<Int> = []

  /// The table of the edition at a place, from the slots up to it.
  init(_ shelf: ChartShelf, upTo place: Int, _ content: SiteContent) {
    let slots = shelf.slots(upTo: place)
    width = slots.count
    let own = shelf.editions.entries[place].rollup
    let songs = content.songs.keys(of: own.rows)
    let lines = songs.map { content.names.line(of: $0, shelf.chart.subject) }
    var table = KeyTable(capacity: songs.count)
    for (row, key) in songs.enumerated() where key != SongKey.nameless { table.add(key, row) }
    ranks = [Int32](repeating: 0, count: songs.count * slots.count)
    for (slot, entry) in slots.enumerated().dropLast() {
      guard let rollup = entry?.rollup else { continue }
      var others: [(line: UInt64, rank: Int32)] = []
      rollup.rows.forEach { place, song in
        let key = content.songs.songs[Int(song)]
        let rank = Int32(truncatingIfNeeded: rollup.rank(at: place))
        if let row = table[key] {
          ranks[row * slots.count + slot] = rank
        } else if let line = content.names.line(of: key, shelf.chart.subject) {
          others.append((line, rank))
        }
      }
      for row in songs.indices where ranks[row * slots.count + slot] == 0 {
        guard let line = lines[row], let other = others.firstIndex(where: { $0.line == line }) else { continue }
        ranks[row * slots.count + slot] = others.remove(at: other).rank
        respelled.insert(row)
      }
    }
    for row in songs.indices {
      ranks[row * slots.count + slots.count - 1] = Int32(truncatingIfNeeded: own.rank(at: row))
    }
  }

  /// A row's ranks, the oldest first.
  func ranks(ofRow row: Int) -> ArraySlice<Int32> {
    ranks[row * width..<(row + 1) * width]
  }
}
