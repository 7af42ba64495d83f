import Records
import Templating

/// The values of the partials `chart-row` and `chart-row-small`.
struct ChartRow {
  let frame: SiteFrame
  let names: NameIndex
  let shelf: ChartShelf
  /// Whether the chart is too long for everything: a browser should not have to hold more than 3,000 elements. Then the
  /// rank before, which follows from rank and movement, is left out, and lines end at rank 40.
  var isLong = false

  /// - Parameter ranks: those of the line, the oldest first; nil for a row without one.
  func value(_ entry: ChartEntry, key: UInt64, ranks: ArraySlice<Int32>? = nil) -> Value {
    let isTitled = !entry.title.isEmpty
    return [
      "rank": .int(entry.rank), "move": Movement.value(entry),
      "title": .string(isTitled ? entry.title : entry.artist), "artist": isTitled ? .string(entry.artist) : nil,
      "href": names.path(of: key, subject: shelf.chart.subject).map { .string(frame.base + $0) } ?? nil,
      "previous": isLong ? nil : number(entry.previous), "peak": number(entry.peak),
      "best": .bool(entry.peak == entry.rank),
      "editions": number(entry.editions), "streak": number(entry.streak),
      "streams": entry.streams.map { .string(Words.grouped($0)) } ?? nil,
      "spark": !isLong || entry.rank <= 40 ? ranks.map(Sparkline.value) ?? nil : nil,
    ]
  }

  private func number(_ number: Int?) -> Value {
    number.map { .int($0) } ?? "–"
  }
}
