import Insights
import Records

/// A chart's moves within a window of days.
struct ChartMoves: Sendable {
  /// The windows of pages and endpoints; 1 stands for the edition before, whatever the rhythm.
  static let windows = [1, 7, 30]

  let shelf: ChartShelf
  let edition: ChartEdition
  let since: ChartEdition
  /// By falling score.
  let moves: [Mover]

  /// The moves of a chart; nil when there is no edition to compare with.
  init?(_ shelf: ChartShelf, days: Int, _ content: SiteContent) throws(SiteError) {
    guard let base = Self.base(shelf, days: days), let edition = try content.editions.latest(shelf) else { return nil }
    self.shelf = shelf
    self.edition = edition
    since = try content.editions.edition(shelf, shelf.editions.entries[base])
    // Editions that the archive misses count too: a song may have come with one of them.
    let steps = shelf.steps(from: base, to: shelf.editions.entries.count - 1)
    func line(_ entry: ChartEntry) -> UInt64? {
      content.names.line(of: SongKey.make(title: entry.title, artist: entry.artist), shelf.chart.subject)
    }
    // The edition before needs no other one between.
    let sights = steps == 1 ? [:] : Self.sights(shelf, base, content)
    moves = Movers.movers(
      of: edition, since: since, size: shelf.chart.size, steps: steps, sight: { line($0).flatMap { sights[$0] } },
      name: line)
  }

  /// Which edition the newest one is compared with.
  static func base(_ shelf: ChartShelf, days: Int) -> Int? {
    let entries = shelf.editions.entries
    guard entries.count > 1 else { return nil }
    return days == 1 ? entries.count - 2 : Movers.base(in: entries.map(\.day), days: days)
  }

  /// What the first edition after a base says of each song that the base does not print.
  private static func sights(_ shelf: ChartShelf, _ base: Int, _ content: SiteContent) -> [UInt64: Movers.Sight] {
    let entries = shelf.editions.entries
    func lines(_ place: Int) -> [UInt64?] {
      content.songs.keys(of: entries[place].rollup.rows).map { content.names.line(of: $0, shelf.chart.subject) }
    }
    var wanted = Set(lines(entries.count - 1).compactMap(\.self)).subtracting(lines(base).compactMap(\.self))
    var sights: [UInt64: Movers.Sight] = [:]
    for place in (base + 1)..<entries.count where !wanted.isEmpty {
      for (row, line) in lines(place).enumerated() {
        guard let line, wanted.remove(line) != nil else { continue }
        let details = entries[place].rollup.details(at: row)
        sights[line] = Movers.Sight(
          entered: details.status, previous: details.previous, editions: details.editions,
          steps: shelf.steps(from: base, to: place))
      }
    }
    return sights
  }

  /// What the moves depend on.
  static func add(_ shelf: ChartShelf, days: Int, to inputs: inout FingerprintMixer, _ content: SiteContent) {
    inputs.add(shelf.chart.id)
    guard let base = base(shelf, days: days) else { return }
    let words = content.rowWords(of: shelf)
    for place in base..<words.count {
      inputs.add(shelf.editions.entries[place].fingerprint)
      inputs.add(words[place])
    }
  }

  var gains: [Mover] { moves.filter { $0.status == .up } }
  /// The steepest fall first.
  var falls: [Mover] { moves.reversed().filter { $0.status == .down } }
  var debuts: [Mover] { moves.filter { $0.status == .new }.sorted { $0.entry.rank < $1.entry.rank } }
  var returns: [Mover] { moves.filter { $0.status == .reentry }.sorted { $0.entry.rank < $1.entry.rank } }
}
