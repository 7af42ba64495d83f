import Records
import Templating

/// The values of the partial `chart-small`: the top of a chart's newest edition.
struct SmallChart {
  let shelf: ChartShelf
  let rows: Int
  let content: SiteContent

  func value() throws(SiteError) -> Value {
    guard let edition = try content.editions.latest(shelf) else { return nil }
    let place = shelf.editions.entries.count - 1
    let songs = content.songs.keys(of: shelf.editions.entries[place].rollup.rows.prefix(rows))
    let table = RankTable(shelf, upTo: place, content)
    let row = ChartRow(frame: content.frame, names: content.names, shelf: shelf)
    return [
      "title": .string(shelf.chart.title), "href": .string(content.frame.base + shelf.path),
      "nature": .string(shelf.nature), "subject": .string(shelf.chart.subject == .artists ? "Artist" : "Title, artist"),
      "date": [
        "iso": .string(edition.edition.description),
        "text": .string(DateText.short(edition.edition, in: content.today)),
      ],
      "suspect": shelf.suspect.map {
        .string("\(DateText.short($0.day)) failed \(Words.count($0.rollup.evidence.count, "check"))")
      } ?? nil,
      "trouble": ChartTrouble(shelf, content).map { ["word": .string($0.word), "text": .string($0.text)] } ?? nil,
      "sources": .string("\(content.frame.base)/sources/#\(shelf.chart.id)"), "first": .bool(place == 0),
      "sample": .bool(edition.sample),
      "rows": .list(
        edition.entries.indices.prefix(rows).map {
          row.value(of: $0, in: edition.entries, key: songs[$0], ranks: table.ranks(ofRow: $0))
        }),
    ]
  }
}
