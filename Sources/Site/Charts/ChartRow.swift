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

  /// The row at a place, which is not handed over itself: entries are large, and there are more rows than anything else.
  ///
  /// - Parameters:
  ///   - ranks: those of the line, the oldest first; nil for a row without one.
  ///   - before: what the row was in the editions to compare with, where their files do not tell it by the row's name:
  ///     ``RankTable/words(ofRow:beside:)``.
  func value(
    of place: Int, in entries: [ChartEntry], key: UInt64, ranks: ArraySlice<Int32>? = nil, before: String? = nil
  ) -> Value {
    let (rank, title, artist) = (entries[place].rank, entries[place].title, entries[place].artist)
    let (previous, peak) = (entries[place].previous, entries[place].peak)
    return [
      "rank": .int(rank), "move": Movement.value(entries[place].status, from: previous, to: rank),
      "title": .string(title.isEmpty ? artist : title), "artist": title.isEmpty ? nil : .string(artist),
      "href": names.path(of: key, subject: shelf.chart.subject).map { .string(frame.base + $0) } ?? nil,
      "previous": isLong ? nil : number(previous), "peak": number(peak), "best": .bool(peak == rank),
      "editions": number(entries[place].editions), "streak": number(entries[place].streak),
      "streams": entries[place].streams.map { .string(Words.grouped($0)) } ?? nil,
      "before": Value(before), "spark": !isLong || rank <= 40 ? ranks.map(Sparkline.value) ?? nil : nil,
    ]
  }

  private func number(_ number: Int?) -> Value {
    number.map { .int($0) } ?? "–"
  }
}
