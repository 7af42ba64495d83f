import Insights
import Records
import Templating

/// `/`: everything important on one dense page.
enum HomePage {
  static func unit(_ content: SiteContent) -> PageUnit {
    var inputs = content.frame.mixer
    inputs.add(content.health.fingerprint)
    inputs.add(content.build.built?.seconds ?? 0)
    inputs.add(content.recentNews.fingerprint)
    inputs.add(content.recentStoryFingerprint)
    inputs.add(content.recentReleases.fingerprint)
    inputs.add(content.recentGear.fingerprint)
    for shelf in content.charts { ChartListPage.add(shelf, to: &inputs, content) }
    if let trends = content.trends.entries.last { inputs.add(trends.fingerprint) }
    if let digest = content.digests.entries.last { inputs.add(digest.fingerprint) }
    return PageUnit(key: "home", inputs: inputs.fingerprint) { sink throws(SiteError) in
      try render(content, into: &sink)
    }
  }

  private static func render(_ content: SiteContent, into sink: inout PageSink) throws(SiteError) {
    let frame = content.frame
    let site = frame.configuration.site
    let built = content.build.built ?? Instant(content.today)
    let head = PageHead(
      path: "", title: "\(site.title): the music industry at \(DateText.clock(built)) UTC, \(DateText.long(built.day))",
      description: site.description, section: .top, asOf: built,
      sample: content.news.isSample || content.releases.isSample || content.gear.isSample)
    try frame.page(
      "home", head,
      [
        "build": content.build.value, "digest": try digest(content), "movers": try movers(content),
        "charts": try charts(content),
        "trends": try trends(content),
        "news": try news(content), "releases": try releases(content), "gear": try gear(content),
        "sources": sources(content),
      ], into: &sink)
  }

  /// The values of the partial `digest-block`; nothing without a digest.
  static func digest(_ content: SiteContent) throws(SiteError) -> Value {
    guard let entry = content.digests.entries.last else { return nil }
    let digest = try content.digests.read(entry)
    let text = DigestText(digest, content.frame)
    let page = content.frame.base + text.path
    return [
      "href": .string(page), "headline": .string(digest.headline), "meta": .string(text.summary),
      "date": ["iso": .string(digest.date.description), "text": .string(DateText.weekday(digest.date))],
      "lede": text.lede(page: page, limit: 4), "tiers": text.tiers(page: page, limit: 3),
      "sample": .bool(digest.sample),
    ]
  }

  /// The moves of the first chart that has two editions: gains, debuts and falls in turn.
  private static func movers(_ content: SiteContent) throws(SiteError) -> Value {
    guard let shelf = content.charts.first(where: { $0.editions.entries.count > 1 }),
      let moves = try ChartMoves(shelf, days: 1, content)
    else { return nil }
    let picked = pick(moves)
    let table = RankTable(shelf, upTo: shelf.editions.entries.count - 1, content)
    let row = MoverRow(content: content, moves: moves)
    return [
      "meta": .string(
        "\(shelf.chart.title), \(DateText.short(moves.edition.edition)) against \(DateText.short(moves.since.edition)); "
          + "each line on its own scale"),
      "items": .list(
        picked.map { mover, title in
          let place = moves.edition.entries.firstIndex(of: mover.entry)
          return row.value(mover, title: title, ranks: place.map { table.ranks(ofRow: $0) } ?? [])
        }),
    ]
  }

  /// Two of each kind; where a kind has fewer, the others fill the row of six.
  private static func pick(_ moves: ChartMoves) -> [(Mover, String)] {
    let kinds = [
      (moves.gains, "largest gain"), (moves.debuts, "highest debut"), (moves.falls, "steepest fall"),
    ]
    var counts = kinds.map { min(2, $0.0.count) }
    for place in [1, 2, 0] where counts.reduce(0, +) < 6 {
      counts[place] = min(kinds[place].0.count, 6 - counts.reduce(0, +) + counts[place])
    }
    return zip(kinds, counts).flatMap { kind, count in
      kind.0.prefix(count).enumerated().map { place, mover in
        let ordinal = ["", "second ", "third ", "fourth ", "fifth ", "sixth "][min(place, 5)]
        let words = ordinal + kind.1
        return (mover, words.prefix(1).uppercased() + words.dropFirst())
      }
    }
  }

  private static func charts(_ content: SiteContent) throws(SiteError) -> Value {
    let shelves = content.charts.filter { !$0.editions.entries.isEmpty }.prefix(4)
    guard !shelves.isEmpty else { return nil }
    var charts: [Value] = []
    for shelf in shelves { charts.append(try SmallChart(shelf: shelf, rows: 10, content: content).value()) }
    return [
      "meta": .string("Top 10; lines run from the oldest of 12 editions to the newest, No. 1 on top"),
      "items": .list(charts),
    ]
  }

  /// The values of the partial `trend-table` for the strongest trends.
  static func trends(_ content: SiteContent, count: Int = 8) throws(SiteError) -> Value {
    guard let latest = try TrendsPage.latest(content), !latest.trends.isEmpty else { return nil }
    let ofDay = latest.trends.filter { $0.span == 1 }
    return [
      "meta": .string("a day, to \(DateText.short(latest.day))"),
      "rows": .list((ofDay.isEmpty ? latest.trends : ofDay).prefix(count).map { TrendRow.value($0, content) }),
    ]
  }

  private static func news(_ content: SiteContent) throws(SiteError) -> Value {
    let stories = TopStories.pick(try content.recentNews.items(days: 3), count: 10) {
      content.hasStoryPage($0, recentTo: content.newsDay)
    }
    let row = WireRow(frame: content.frame, day: content.newsDay, full: false)
    return .block(stories.enumerated().map { row.value($1, lead: $0 == 0) })
  }

  private static func releases(_ content: SiteContent) throws(SiteError) -> Value {
    var left = 14
    var days: [(day: Day, releases: [Release])] = []
    for day in try content.recentReleases.days().reversed() where day.day <= content.today.adding(7) && left > 0 {
      let notable = day.records.filter { !$0.notable.isEmpty }
      let shown = (notable.isEmpty ? day.records : notable).prefix(min(left, 8))
      left -= shown.count
      days.append((day.day, Array(shown)))
    }
    return .block(ReleaseRow.days(days, content.frame))
  }

  private static func gear(_ content: SiteContent) throws(SiteError) -> Value {
    .block(
      try content.recentGear.days().reversed().flatMap(\.records).prefix(7).map {
        var item = $0
        item.excerpt = nil
        return GearRow.value(item, content.frame)
      })
  }

  private static func sources(_ content: SiteContent) -> Value {
    let health = content.health
    let exceptions = health.sources.filter(\.isException)
    return [
      "total": .string("all \(health.asked.count)"), "good": .string("\(health.good) good"),
      "waiting": health.run == nil ? "no source has been asked yet" : nil,
      "exceptions": .list(
        exceptions.prefix(8).map { source in
          [
            "href": .string("\(content.frame.base)/sources/#\(source.id)"), "style": .string(source.state.style),
            "text": .string("\(source.name): \(source.problem ?? source.state.rawValue)"),
          ]
        }),
    ]
  }
}
