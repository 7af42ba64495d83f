import Records

/// The ranks of an edition's rows over its slots: one row a song, 0 for an absence.
///
/// In an edition that does not print a song's name, its rank is that of the row that is the same track, album or artist under
/// another name, or that the next edition's rank before points to: publishers spell names anew, and that is no absence. A debut
/// has no ranks before: there the publisher, or our arithmetic, takes the other name for another song.
struct RankTable: Sendable {
  /// Slots a song.
  let width: Int
  private var ranks: [Int32]
  /// Where the rows of the ranks stand in their editions.
  private var places: [Int32]
  private let slots: [ChartShelf.Entry?]
  /// Rows with a rank that they had under another name.
  private var respelled: Set<Int> = []

  /// The table of the edition at a place, from the slots up to it.
  init(_ shelf: ChartShelf, upTo place: Int, _ content: SiteContent) {
    slots = shelf.slots(upTo: place)
    width = slots.count
    let own = shelf.editions.entries[place].rollup
    let songs = content.songs.keys(of: own.rows)
    let lines = songs.map { content.names.line(of: $0, shelf.chart.subject) }
    var table = KeyTable(capacity: songs.count)
    for (row, key) in songs.enumerated() where key != SongKey.nameless { table.add(key, row) }
    ranks = [Int32](repeating: 0, count: songs.count * slots.count)
    places = ranks
    for row in songs.indices {
      put(Int32(truncatingIfNeeded: own.rank(at: row)), at: row, of: row, slots.count - 1)
    }
    // From the newest, so that the name that an edition prints leads on to the one before it.
    for (slot, entry) in slots.enumerated().dropLast().reversed() {
      guard let rollup = entry?.rollup else { continue }
      var others: [(key: UInt64, line: UInt64?, place: Int)] = []
      rollup.rows.forEach { place, song in
        let key = content.songs.songs[Int(song)]
        if let row = table[key], ranks[row * width + slot] == 0 || songs[row] == key {
          put(Int32(truncatingIfNeeded: rollup.rank(at: place)), at: place, of: row, slot)
        } else if key != SongKey.nameless {
          others.append((key, content.names.line(of: key, shelf.chart.subject), place))
        }
      }
      for row in songs.indices where ranks[row * width + slot] == 0 {
        guard !isDebut(row, after: slot) else { continue }
        let previous = told(row, slot + 1)
        let same = others.firstIndex { other in
          lines[row] != nil && lines[row] == other.line || rollup.rank(at: other.place) == previous
        }
        guard let same else { continue }
        let other = others.remove(at: same)
        put(Int32(truncatingIfNeeded: rollup.rank(at: other.place)), at: other.place, of: row, slot)
        table.add(other.key, row)
        respelled.insert(row)
      }
    }
  }

  private mutating func put(_ rank: Int32, at place: Int, of row: Int, _ slot: Int) {
    (ranks[row * width + slot], places[row * width + slot]) = (rank, Int32(truncatingIfNeeded: place))
  }

  /// The rank before, as the edition of a slot tells it; nil where it does not have the row.
  private func told(_ row: Int, _ slot: Int) -> Int? {
    guard ranks[row * width + slot] > 0, let rollup = slots[slot]?.rollup else { return nil }
    return rollup.details(at: Int(places[row * width + slot])).previous
  }

  /// Whether the first edition after a slot that has a row calls it new.
  private func isDebut(_ row: Int, after slot: Int) -> Bool {
    guard let first = (slot + 1..<width).first(where: { ranks[row * width + $0] > 0 }) else { return false }
    return slots[first]?.rollup.details(at: Int(places[row * width + first])).status == .new
  }

  /// What there is to say of a row beside editions that a browser reads, which knows names alone: nil where each of them
  /// prints the row by its name, or else for each of them the rank, `new` for a song that came on later, or `-`.
  func words(ofRow row: Int, beside compared: [Int]) -> [String]? {
    let own = ranks(ofRow: row)
    guard respelled.contains(row) || compared.contains(where: { own[own.startIndex + $0] == 0 }) else { return nil }
    return compared.map { slot in
      let rank = own[own.startIndex + slot]
      guard rank == 0 else { return String(rank) }
      // The first edition that has it afterwards says where it came from.
      guard let first = (slot + 1..<width).first(where: { own[own.startIndex + $0] > 0 }), let entry = slots[first]
      else {
        return "-"
      }
      let details = entry.rollup.details(at: Int(places[row * width + first]))
      if details.status == .new { return "new" }
      return first == slot + 1 ? details.previous.map(String.init) ?? "-" : "-"
    }
  }

  /// A row's ranks, the oldest first.
  func ranks(ofRow row: Int) -> ArraySlice<Int32> {
    ranks[row * width..<(row + 1) * width]
  }
}
