import Insights
import Records
import Templating

/// The songs of a chart that are about to break out, with the reasons.
enum Breakouts {
  /// Editions that a forecast looks at: the newest and those one, two and three weeks before it.
  private static func places(_ shelf: ChartShelf) -> [Int] {
    let dates = shelf.editions.entries.map(\.day)
    guard let last = dates.indices.last else { return [] }
    return Set([21, 14, 7].compactMap { Movers.base(in: dates, days: $0) } + [last]).sorted()
  }

  /// What the forecasts depend on beside the newest edition.
  static func add(_ shelf: ChartShelf, to inputs: inout FingerprintMixer) {
    for place in places(shelf) { inputs.add(shelf.editions.entries[place].fingerprint) }
    if let oldest = shelf.editions.entries.first { inputs.add(oldest.fingerprint) }
  }

  /// The values of the partial `mover-row`; empty where a forecast makes no sense.
  static func rows(_ shelf: ChartShelf, count: Int, _ content: SiteContent) throws(SiteError) -> [Value] {
    guard shelf.chart.subject == .tracks, places(shelf).count > 1 else { return [] }
    var editions: [ChartEdition] = []
    for place in places(shelf) {
      editions.append(try content.editions.edition(shelf, shelf.editions.entries[place]))
    }
    // Where the count of editions is our own, a song of the first edition on record may be of any age.
    let isCounted = editions.last?.computed.contains("editions") == true
    let oldest = Set(isCounted ? content.songs.keys(of: shelf.editions.entries[0].rollup.rows) : [])
    // The score ranks all young songs, but who falls is not "about to" anything.
    let rising = Breakout.forecasts(in: editions, cadence: shelf.chart.cadence).filter { forecast in
      let entry = forecast.entry
      return !oldest.contains(SongKey.make(title: entry.title, artist: entry.artist))
        && entry.previous.map { entry.rank <= $0 } ?? true
    }
    return rising.prefix(count).map { forecast in
      let entry = forecast.entry
      let key = SongKey.make(title: entry.title, artist: entry.artist)
      return [
        "move": Movement.value(entry), "title": .string(entry.title), "artist": .string(entry.artist),
        "href": content.names.path(of: key, subject: .tracks).map { .string(content.frame.base + $0) } ?? nil,
        "reason": .string(
          forecast.score.reasons.joined(separator: ", ") + "; score \(MoverRow.signed(forecast.score.value))"),
      ]
    }
  }
}
