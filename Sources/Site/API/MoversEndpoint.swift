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
    try sink.put(path(days), bytes(all, days: days, content))
    if days == 7 { try sink.put("\(Endpoint.root)/charts/movers.json", bytes(all, days: days, content)) }
    var platforms: [String] = []
    for moves in all where !platforms.contains(moves.shelf.chart.platform) {
      platforms.append(moves.shelf.chart.platform)
    }
    for platform in platforms {
      let own = all.filter { $0.shelf.chart.platform == platform }
      try sink.put("\(Endpoint.root)/charts/movers/\(platform)-\(days)d.json", bytes(own, days: days, content))
    }
  }

  private static func bytes(_ all: [ChartMoves], days: Int, _ content: SiteContent) -> [UInt8] {
    let asOf = all.map(\.edition.edition).max() ?? content.today
    let generated = all.map(\.edition.fetched).max() ?? Instant(content.today)
    return Endpoint.body(asOf: asOf.description, generated: generated) { json in
      json.field("days", days)
      json.field("count", all.reduce(0) { $0 + shown($1).count })
      json.key("movers")
      json.beginArray()
      for moves in all {
        for mover in shown(moves) { write(mover, moves, content.frame, &json) }
      }
      json.endArray()
    }
  }

  /// What moved at all, the largest gain first.
  private static func shown(_ moves: ChartMoves) -> [Mover] {
    moves.moves.filter { $0.status != .same }
  }

  private static func write(_ mover: Mover, _ moves: ChartMoves, _ frame: SiteFrame, _ json: inout JSONWriter) {
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
