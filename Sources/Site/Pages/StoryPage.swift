import Records
import Templating

/// `/stories/ID/`: an event with everyone who reported it.
enum StoryPage {
  static func units(_ content: SiteContent) -> [PageUnit] {
    content.stories.entries.compactMap { entry in
      guard !entry.rollup.pages.isEmpty || entry.rollup.moved > 0 else { return nil }
      var inputs = content.frame.mixer
      inputs.add(entry.fingerprint)
      inputs.add(content.stories.hidesSamples)
      inputs.add(content.news.hidesSamples)
      // A story's items lie within three days of its first one.
      for news in content.news.entries(from: entry.day, through: entry.day.adding(3)) { inputs.add(news.fingerprint) }
      if entry.rollup.moved > 0 { inputs.add(content.storyFingerprint(around: entry.day.adding(3), days: 6)) }
      let named = entry.rollup.named.filter { !$0.artists.isEmpty || !$0.tracks.isEmpty }
      for (artists, tracks) in named {
        for slug in artists { content.names.add(tracksOfArtist: slug, to: &inputs) }
        for slug in tracks { inputs.add(content.names.trackWord(slug: slug)) }
      }
      if !named.isEmpty {
        for shelf in content.charts where shelf.chart.subject == .tracks {
          for edition in MoveAfter.editions(of: shelf, around: entry.day) {
            inputs.add(shelf.editions.entries[edition].fingerprint)
          }
        }
      }
      return PageUnit(key: "stories/\(entry.day)", inputs: inputs.fingerprint) { sink throws(SiteError) in
        try render(entry, content, into: &sink)
      }
    }
  }

  private static func render(
    _ entry: DayShelf<StoryRollup>.Entry, _ content: SiteContent, into sink: inout PageSink
  ) throws(SiteError) {
    let days = try content.news.entries(from: entry.day, through: entry.day.adding(3)).map {
      news throws(SiteError) in try content.recentNews.items(of: news)
    }
    // Where an item stands and not the item, which is large: a few of hundreds are shown.
    var places: [String: (day: Int, item: Int)] = [:]
    for (day, items) in days.enumerated() {
      for item in items.indices { places[items[item].id] = (day, item) }
    }
    let moves = MovesOfDay(entry.day, entry.rollup.briefs, content)
    for story in try content.stories.read(entry).stories {
      guard !(story.sample && content.stories.hidesSamples) else { continue }
      guard !story.items.isEmpty else {
        try leadOn(from: story, content, into: &sink)
        continue
      }
      guard story.items.count > 1 else { continue }
      let own = story.items.compactMap { places[$0] }.map { days[$0.day][$0.item] }
        .sorted { ($0.published, $0.id) < ($1.published, $1.id) }
      guard let lead = own.first(where: { $0.id == story.lead }) ?? own.first else { continue }
      try page(story, lead, own, moves.moves(after: story), content, into: &sink)
    }
  }

  /// Where a story once was: to the one that it has gone on in, or to the news of its day.
  private static func leadOn(
    from story: Story, _ content: SiteContent, into sink: inout PageSink
  ) throws(SiteError) {
    let day = story.first.day
    var target = content.news.entry(on: day) == nil ? "/news/" : "/news/\(day)/"
    if let successor = story.successor, content.hasStoryPage(successor, around: day.adding(3), days: 6) {
      target = "/stories/\(successor)/"
    }
    try Redirect.put(from: "stories/\(story.id)/", to: target, content.frame, into: &sink)
  }

  private static func page(
    _ story: Story, _ lead: NewsItem, _ items: [NewsItem], _ moves: [MovesOfDay.Move], _ content: SiteContent,
    into sink: inout PageSink
  ) throws(SiteError) {
    let frame = content.frame
    let names = Set(items.map(\.source)).count
    let head = PageHead(
      path: "stories/\(story.id)/", title: story.title,
      description: "\(Words.count(names, "source")) on: \(story.title)", section: .news,
      asOf: items.map(\.firstSeen).max(),
      day: story.first.day, type: "CollectionPage", sample: story.sample)
    let row = WireRow(frame: frame, day: story.first.day)
    try frame.page(
      "story", head,
      [
        "title": .string(story.title), "category": story.category == .other ? nil : row.category(story.category),
        "summary": row.summary(lead), "impact": WireRow.impact(story.impact), "sample": .bool(story.sample),
        "first": [
          "iso": .string(story.first.description), "text": .string(DateText.moment(story.first, in: content.today)),
        ],
        "sources": .string(Words.count(names, "source")), "voices": .string(Words.count(story.voices.count, "voice")),
        "items": .list(items.enumerated().map { item($1, first: $0 == 0, story, row) }),
        "artists": .block(story.artists.compactMap { artist($0, content) }),
        "tracks": .block(story.tracks.compactMap { track($0, content) }),
        "moves": .block(moves.map { move($0, content) }),
        "reasons": .block(lead.categoryReasons.map { ["text": .string($0)] }),
        "tiers": .block(Tier.allCases.compactMap { reasons($0, story.impact) }),
      ], into: &sink)
  }

  private static func item(_ item: NewsItem, first: Bool, _ story: Story, _ row: WireRow) -> Value {
    [
      "id": .string(item.id), "time": row.time(item.published), "source": .string(row.frame.name(of: item.source)),
      "title": .string(item.title), "href": .string(item.url), "first": .bool(first), "excerpt": Value(item.excerpt),
      "author": Value(item.author), "former": .block(item.formerTitles.map { ["text": .string($0)] }),
      "sample": .bool(item.sample),
    ]
  }

  private static func artist(_ slug: String, _ content: SiteContent) -> Value? {
    content.names.artist(slug: slug).map {
      ["name": .string($0.name), "href": .string("\(content.frame.base)/artists/\($0.slug)/")]
    }
  }

  private static func track(_ slug: String, _ content: SiteContent) -> Value? {
    content.names.track(slug: slug).map {
      ["name": .string("\($0.title), \($0.artist)"), "href": .string("\(content.frame.base)/tracks/\($0.slug)/")]
    }
  }

  private static func move(_ move: MovesOfDay.Move, _ content: SiteContent) -> Value {
    [
      "name": .string("\(move.track.title), \(move.track.artist)"),
      "href": .string("\(content.frame.base)/tracks/\(move.track.slug)/"),
      "text": .string(move.move.text(in: content.today)),
    ]
  }

  private static func reasons(_ tier: Tier, _ impact: Impact) -> Value? {
    guard impact[tier].value > 0 else { return nil }
    return [
      "name": .string(tier.title), "value": .int(impact[tier].value),
      "terms": .list(impact[tier].reasons.map { ["text": .string($0)] }),
    ]
  }
}
