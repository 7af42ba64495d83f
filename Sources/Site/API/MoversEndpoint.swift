import Insights
import Records

/// `charts/movers.json` and `charts/movers/PLATFORM-{1,7,30}d.json`.
enum MoversEndpoint {
  /// The file with the movers of a window on all charts; that of 7 days has the short name too.
  static func path(_ days: Int) -> String { "\(Endpoint.root)/charts/movers/all-\(days)d.json" }

  static func put(
    _ all: [ChartMoves], days: Int, _ content: SiteContent, into sink: inout PageSink
  ) throws(SiteError) {
    guard !all.isEmpty else { return }
    let charts = all.map { Moved($0) }
    let whole = bytes(charts, days: days, content)
    try sink.put(path(days), whole)
    if days == 7 { try sink.put("\(Endpoint.root)/charts/movers.json", whole) }
    var platforms: [String] = []
    for moves in all where !platforms.contains(moves.shelf.chart.platform) {
      platforms.append(moves.shelf.chart.platform)
    }
    for platform in platforms {
      let own = charts.filter { $0.moves.shelf.chart.platform == platform }
      try sink.put("\(Endpoint.root)/charts/movers/\(platform)-\(days)d.json", bytes(own, days: days, content))
    }
  }

  private static func bytes(_ charts: [Moved], days: Int, _ content: SiteContent) -> [UInt8] {
    let asOf = charts.map(\.moves.edition.edition).max() ?? content.today
    let generated = charts.map(\.moves.edition.fetched).max() ?? Instant(content.today)
    return Endpoint.body(asOf: asOf.description, generated: generated) { json in
      json.field("days", days)
      json.field("count", charts.reduce(0) { $0 + $1.count })
      json.key("movers")
      json.beginArray()
      for chart in charts { json.values(of: chart.json) }
      json.endArray()
    }
  }

  /// What moved on a chart at all, the largest gain first: written once for all files that it stands in.
  private struct Moved {
    let moves: ChartMoves
    private(set) var count = 0
    private(set) var json = JSONWriter()

    init(_ moves: ChartMoves) {
      self.moves = moves
      for mover in moves.moves where mover.status != .same {
        count += 1
        write(mover)
      }
    }

    private mutating func write(_ mover: Mover) {
      json.beginObject()
      json.field("chart", moves.shelf.chart.id)
      json.field("platform", moves.shelf.chart.platform)
      json.field("edition", moves.edition.edition)
      json.field("since", moves.since.edition)
      json.field("rank", mover.entry.rank)
      json.field("from", mover.from)
      json.field("title", mover.entry.title)
      json.field("artist", mover.entry.artist)
      json.field("status", mover.status)
      json.field("score", (mover.score * 10_000).rounded() / 10_000)
      json.field("reason", mover.reason)
      json.endObject()
    }
  }
}
