import Insights
import Records
import Templating

/// `/movers/`, `/movers/7/` and `/movers/30/` with the endpoints: who gained and who lost, chart by chart.
enum MoversPage {
  static func units(_ content: SiteContent, _ selection: PageSelection) -> [PageUnit] {
    ChartMoves.windows.map { days in
      var inputs = content.frame.mixer
      for shelf in content.charts {
        ChartMoves.add(shelf, days: days, to: &inputs, content)
        Breakouts.add(shelf, to: &inputs)
      }
      inputs.add(content.today.number)
      return PageUnit(key: "movers/\(days)", inputs: inputs.fingerprint) { sink throws(SiteError) in
        try render(days, content, selection, into: &sink)
      }
    }
  }

  /// The path of a window's page.
  static func path(_ days: Int) -> String { days == 1 ? "/movers/" : "/movers/\(days)/" }

  private static func render(
    _ days: Int, _ content: SiteContent, _ selection: PageSelection, into sink: inout PageSink
  ) throws(SiteError) {
    var all: [ChartMoves] = []
    for shelf in content.charts {
      if let moves = try ChartMoves(shelf, days: days, content) { all.append(moves) }
    }
    try MoversEndpoint.put(all, days: days, content, into: &sink)
    let table = selection.contains(.tables) && !all.isEmpty ? path(days) + "movers.csv" : nil
    if let table { try sink.put(String(table.dropFirst()), MoversTable.bytes(all)) }
    var charts: [Value] = []
    for moves in all { charts.append(try chart(moves, days, content)) }
    let window = days == 1 ? "since the edition before" : "in \(days) days"
    let head = PageHead(
      path: String(path(days).dropFirst()), title: days == 1 ? "Movers" : "Movers of \(days) days",
      description: "The largest gains and falls \(window) on every chart, with their scores and reasons.",
      section: .movers, asOf: all.map(\.edition.fetched).max(), day: content.today,
      links: (table.map { [("CSV", $0)] } ?? []) + (all.isEmpty ? [] : [("JSON", "/\(MoversEndpoint.path(days))")]),
      sample: all.contains { $0.edition.sample })
    try content.frame.page(
      "movers", head,
      [
        "window": .string(window),
        "windows": .list(
          ChartMoves.windows.map {
            Facets.link(
              $0 == 1 ? "Edition before" : "\($0) days", path($0), current: $0 == days, count: nil, content.frame)
          }),
        "joint": .block(JointMoves.all(all, content).map(\.value)), "charts": .block(charts),
      ], into: &sink)
  }

  private static func chart(_ moves: ChartMoves, _ days: Int, _ content: SiteContent) throws(SiteError) -> Value {
    let row = MoverRow(content: content, moves: moves)
    return [
      "id": .string(moves.shelf.chart.id), "title": .string(moves.shelf.chart.title),
      "href": .string(content.frame.base + moves.shelf.path),
      "span": .string(
        "\(DateText.short(moves.edition.edition, in: content.today)) against "
          + DateText.short(moves.since.edition, in: content.today)),
      "feed": .string("\(content.frame.base)\(ChartFeed.path(moves.shelf.chart)).rss"),
      "gains": .block(moves.gains.prefix(5).map { row.value($0) }),
      "falls": .block(moves.falls.prefix(5).map { row.value($0) }),
      "breakouts": days == 1 ? .block(try Breakouts.rows(moves.shelf, count: 5, content)) : nil,
      "debuts": .block((moves.debuts + moves.returns).prefix(5).map { row.value($0) }),
    ]
  }
}
