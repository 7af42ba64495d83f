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
    let (cadence, span) = (shelf.chart.cadence.days, since.edition.days(until: edition.edition))
    let steps = max(shelf.editions.entries.count - 1 - base, (2 * span + cadence) / (2 * cadence))
    moves = Movers.movers(of: edition, since: since, size: shelf.chart.size, steps: steps) { entry in
      content.names.line(of: SongKey.make(title: entry.title, artist: entry.artist), shelf.chart.subject)
    }
  }

  /// Which edition the newest one is compared with.
  static func base(_ shelf: ChartShelf, days: Int) -> Int? {
    let entries = shelf.editions.entries
    guard entries.count > 1 else { return nil }
    return days == 1 ? entries.count - 2 : Movers.base(in: entries.map(\.day), days: days)
  }

  /// What the moves depend on.
  static func add(_ shelf: ChartShelf, days: Int, to inputs: inout FingerprintMixer, _ content: SiteContent) {
    inputs.add(shelf.chart.id)
    guard let base = base(shelf, days: days) else { return }
    let words = content.rowWords(of: shelf)
    for place in [base, words.count - 1] {
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
