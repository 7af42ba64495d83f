import Records
import Templating

/// `/report/`: the week on paper, with a cover; `pulse export pdf` prints it.
enum ReportPage {
  /// The path below the base.
  static let path = "/report/"
  private static let days = 7
  /// Charts whose movers and top ten fit a report.
  private static let charts = 8

  static func unit(_ content: SiteContent) -> PageUnit {
    var inputs = content.frame.mixer
    inputs.add(content.today.number)
    inputs.add(content.recentNews.fingerprint)
    inputs.add(content.recentStoryFingerprint)
    for shelf in shelves(content) {
      ChartListPage.add(shelf, to: &inputs, content)
      ChartMoves.add(shelf, days: days, to: &inputs, content)
    }
    if let trends = content.trends.entries.last { inputs.add(trends.fingerprint) }
    for entry in content.digests.entries.suffix(days) { inputs.add(entry.fingerprint) }
    inputs.add(releases(content))
    inputs.add(editions(content))
    return PageUnit(key: "report", inputs: inputs.fingerprint) { sink throws(SiteError) in
      try render(content, into: &sink)
    }
  }

  private static func render(_ content: SiteContent, into sink: inout PageSink) throws(SiteError) {
    let first = content.today.adding(1 - days)
    let span =
      "\(DateText.short(first, in: content.today)) to \(DateText.short(content.today)) \(content.today.civil.year)"
    let head = PageHead(
      path: String(path.dropFirst()), title: "Weekly report",
      description: "The week of the music industry on paper: digest, stories, movers, charts and trends, \(span).",
      day: content.today, type: "Report", sample: content.news.isSample)
    try content.frame.page(
      "report", head,
      [
        "span": .string(span), "numbers": .list(try numbers(content)), "digest": try HomePage.digest(content),
        "days": .block(try headlines(content)), "stories": try stories(content), "movers": .block(try movers(content)),
        "charts": .block(
          try shelves(content).map { shelf throws(SiteError) in
            try SmallChart(shelf: shelf, rows: 10, content: content).value()
          }), "trends": try HomePage.trends(content, count: 12),
      ], into: &sink)
  }

  private static func shelves(_ content: SiteContent) -> ArraySlice<ChartShelf> {
    content.charts.filter { !$0.editions.entries.isEmpty }.prefix(charts)
  }

  /// What the cover counts.
  private static func numbers(_ content: SiteContent) throws(SiteError) -> [Value] {
    let items = try content.recentNews.items(days: days)
    let stories = WireGroup.groups(items) { content.hasStoryPage($0, recentTo: content.newsDay) }
    return [
      (stories.count, "stories"), (Set(items.map(\.source)).count, "sources that published"),
      (editions(content), "editions of charts"), (releases(content), "records"),
    ].map { ["value": .string(Words.grouped($0.0)), "label": .string($0.1)] }
  }

  /// Records that came out in the week.
  private static func releases(_ content: SiteContent) -> Int {
    content.releases.entries(from: content.today.adding(1 - days), through: content.today).reduce(0) {
      $0 + (content.releases.hidesSamples ? $1.rollup.real : $1.rollup.real + $1.rollup.sample)
    }
  }

  /// Editions of all charts that are dated in the week.
  private static func editions(_ content: SiteContent) -> Int {
    content.charts.reduce(0) { sum, shelf in
      sum + shelf.editions.entries(from: content.today.adding(1 - days), through: content.today).count
    }
  }

  /// The headlines of the week's other digests, newest first.
  private static func headlines(_ content: SiteContent) throws(SiteError) -> [Value] {
    let first = content.today.adding(1 - days)
    return content.digests.entries.dropLast().filter { $0.day >= first }.reversed().map {
      [
        "href": .string("\(content.frame.base)/digest/\($0.day)/"), "headline": .string($0.rollup.headline),
        "date": ["iso": .string($0.day.description), "text": .string(DateText.weekday($0.day))],
      ]
    }
  }

  private static func stories(_ content: SiteContent) throws(SiteError) -> Value {
    let picked = TopStories.pick(try content.recentNews.items(days: days), count: 12) {
      content.hasStoryPage($0, recentTo: content.newsDay)
    }
    let row = WireRow(frame: content.frame, day: content.newsDay.adding(1), full: false)
    return .block(picked.map { row.value($0) })
  }

  private static func movers(_ content: SiteContent) throws(SiteError) -> [Value] {
    var charts: [Value] = []
    for shelf in shelves(content) {
      guard let moves = try ChartMoves(shelf, days: days, content) else { continue }
      let row = MoverRow(content: content, moves: moves)
      let shown = moves.gains.prefix(3) + moves.debuts.prefix(2) + moves.falls.prefix(3)
      guard !shown.isEmpty else { continue }
      charts.append([
        "title": .string(shelf.chart.title), "href": .string(content.frame.base + shelf.path),
        "rows": .list(shown.map { row.value($0) }),
      ])
    }
    return charts
  }
}
