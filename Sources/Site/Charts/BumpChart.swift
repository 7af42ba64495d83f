import Records
import Templating

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The top ten over 12 editions: lines between HTML labels on a 24 px grid, real gaps for missing editions and absences.
struct BumpChart {
  let shelf: ChartShelf
  let edition: ChartEdition
  let slots: [ChartShelf.Entry?]
  let table: RankTable
  let row: ChartRow
  let songs: [UInt64]

  /// The values of the partial `bump`.
  var value: Value {
    let top = Array(edition.entries.prefix(10))
    guard top.count == 10, slots.count(where: { $0 != nil }) > 1 else { return nil }
    let days = slots.compactMap { $0?.day }
    return [
      "lines": .list(top.indices.map { line($0) }), "points": .list(top.indices.map { point(top[$0], $0) }),
      "labels": .list(top.indices.map { row.value(of: $0, in: top, key: songs[$0]) }),
      "ticks": .list(slots.indices.map { ["text": .string(tick($0))] }),
      "bottom": .int(bottom),
      "span": .string("\(DateText.short(days[0], in: edition.edition)) to \(DateText.long(edition.edition))"),
      "texts": .list(top.indices.map { text(top[$0], $0) }),
    ]
  }

  /// The rank on the lowest line.
  private var bottom: Int { max(shelf.chart.size, edition.entries.count) }

  private func line(_ place: Int) -> Value {
    var path = ""
    var drawing = false
    var points = 0
    for (slot, rank) in table.ranks(ofRow: place).enumerated() {
      guard rank > 0 else {
        drawing = false
        continue
      }
      path += "\(drawing ? "" : "M")\(drawing ? " " : "")\(slot * 10) \(Self.height(Int(rank), bottom: bottom))"
      points += 1
      drawing = true
    }
    return ["d": .string(points == 1 ? path + "h0" : path), "first": .bool(place == 0)]
  }

  private func point(_ entry: ChartEntry, _ place: Int) -> Value {
    let style: String =
      switch entry.status {
      case .new?, .reentry?: "new"
      case .up?: "up"
      case .down?: "down"
      case .same?, nil: "same"
      }
    return ["d": .string("M110 \(Self.height(entry.rank, bottom: bottom))h0"), "class": .string(style)]
  }

  private func tick(_ slot: Int) -> String {
    guard let day = slots[slot]?.day else { return "–" }
    return DateText.short(day)
  }

  private func text(_ entry: ChartEntry, _ place: Int) -> Value {
    let ranks = table.ranks(ofRow: place).map { $0 > 0 ? String($0) : "–" }
    return [
      "title": .string(entry.title.isEmpty ? entry.artist : entry.title),
      "ranks": .string(ranks.joined(separator: ", ")),
    ]
  }

  /// Ranks 1 to 10 are evenly spaced; those below are squeezed logarithmically into two more rows, the lowest of which is the
  /// chart's last rank.
  static func height(_ rank: Int, bottom: Int) -> Int {
    guard rank > 10 else { return 24 * rank - 12 }
    guard rank < bottom else { return 300 }
    return 252 + 4 * Int((12 * log(Double(rank) / 11) / log(Double(bottom) / 11)).rounded())
  }
}
