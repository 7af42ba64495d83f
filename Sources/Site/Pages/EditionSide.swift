import Insights
import Records
import Templating

/// What stands beside the rows of an edition: counts, debuts, re-entries, drop-outs with reasons.
struct EditionSide {
  private let edition: ChartEdition
  private let shelf: ChartShelf
  private let row: ChartRow
  private let songs: [UInt64]

  init(_ view: EditionView, row: ChartRow, songs: [UInt64]) {
    edition = view.edition
    shelf = view.shelf
    self.row = row
    self.songs = songs
  }

  var value: Value {
    let highlights = ChartHighlights(edition)
    return [
      "counts": .list(
        [
          ("debuts", highlights.debuts.count), ("re-entries", highlights.reentries.count),
          ("drop-outs", edition.dropouts.count), ("at their peak", edition.entries.count { $0.peak == $0.rank }),
        ].map { ["label": .string($0.0), "value": .int($0.1)] }),
      "new": .block(
        highlights.debuts.map { entry($0, note: $0.rank == highlights.hotShotDebut?.rank ? "Highest debut" : nil) }),
      "back": .block(highlights.reentries.map { entry($0, note: past($0)) }),
      "newCount": .string("\(highlights.debuts.count) new"), "backCount": .string("\(highlights.reentries.count) back"),
      "out": .block(edition.dropouts.map(dropout)),
      "gainer": highlights.greatestGainer.map { entry($0, note: move($0)) } ?? nil,
      "fall": highlights.greatestFall.map { entry($0, note: move($0)) } ?? nil,
    ]
  }

  private func entry(_ entry: ChartEntry, note: String?) -> Value {
    let key = SongKey.make(title: entry.title, artist: entry.artist)
    return [
      "rank": .int(entry.rank), "title": .string(entry.title.isEmpty ? entry.artist : entry.title),
      "artist": entry.title.isEmpty ? nil : .string(entry.artist), "note": Value(note),
      "href": row.names.path(of: key, subject: shelf.chart.subject).map { .string(row.frame.base + $0) } ?? nil,
    ]
  }

  private func past(_ entry: ChartEntry) -> String? {
    var parts: [String] = []
    if let editions = entry.editions { parts.append("\(shelf.unit) \(editions)") }
    if let peak = entry.peak { parts.append("peak \(peak)") }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func move(_ entry: ChartEntry) -> String? {
    entry.previous.map { "from \($0) to \(entry.rank)" }
  }

  private func dropout(_ dropout: ChartEdition.DropOut) -> Value {
    let key = SongKey.make(title: dropout.title, artist: dropout.artist)
    var past: [String] = []
    if let editions = dropout.editions { past.append("\(shelf.unit) \(editions)") }
    if let peak = dropout.peak { past.append("peak \(peak)") }
    let note = (past.isEmpty ? "" : past.joined(separator: ", ") + ". ") + dropout.reason
    return [
      "rank": .int(dropout.rank), "title": .string(dropout.title.isEmpty ? dropout.artist : dropout.title),
      "artist": dropout.title.isEmpty ? nil : .string(dropout.artist),
      "note": .string(note.prefix(1).uppercased() + note.dropFirst()),
      "href": row.names.path(of: key, subject: shelf.chart.subject).map { .string(row.frame.base + $0) } ?? nil,
    ]
  }
}
