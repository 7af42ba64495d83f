import Records
import Templating

/// `/creator/`, `/developer/` and `/monetizer/` with their feeds and endpoints: a week by what it means for one reader.
enum TierPage {
  private static let limit = 50
  private static let days = 7

  static func units(_ content: SiteContent, _ selection: PageSelection) -> [PageUnit] {
    Tier.allCases.map { tier in
      var inputs = content.frame.mixer
      inputs.add(content.recentNews.fingerprint)
      inputs.add(content.recentStoryFingerprint)
      if let digest = content.digests.entries.last { inputs.add(digest.fingerprint) }
      return PageUnit(key: "tier/\(tier.rawValue)", inputs: inputs.fingerprint) { sink throws(SiteError) in
        try render(tier, content, selection, into: &sink)
      }
    }
  }

  /// Items that matter to a tier, the most important first.
  static func ranked(_ items: [NewsItem], for tier: Tier) -> [NewsItem] {
    // By their places: items are large.
    let places = items.indices.filter { items[$0].impact[tier].value > 0 }
    let sorted = places.sorted { left, right in
      (items[right].impact[tier].value, items[right].published, items[left].id)
        < (items[left].impact[tier].value, items[left].published, items[right].id)
    }
    return sorted.map { items[$0] }
  }

  private static func render(
    _ tier: Tier, _ content: SiteContent, _ selection: PageSelection, into sink: inout PageSink
  ) throws(SiteError) {
    let items = ranked(try content.recentNews.items(days: days), for: tier)
    if selection.contains(.overviews) {
      try sink.put(
        "\(Endpoint.root)/news/tier/\(tier.rawValue).json", NewsEndpoint.body(items, limit: 100, content.newsDay))
      try page(tier, items, content, into: &sink)
    }
    if selection.contains(.feeds), content.hasNews(nil) {
      try FeedDocument(
        title: "\(content.frame.configuration.site.title): \(tier.title)", description: tier.summary + ".",
        page: "/\(tier.rawValue)/", path: "/feeds/\(tier.rawValue)",
        entries: worth(try content.recentNews.items(), tier).map { NewsFeed.entry($0, content.frame) }
      ).put(content.frame, into: &sink)
    }
  }

  /// What the feed holds. A feed is a stream: by time, and only what is worth an interruption; while nothing has a score
  /// the newest items stand in, for a feed is never empty.
  private static func worth(_ items: [NewsItem], _ tier: Tier) -> ArraySlice<NewsItem> {
    let worth = items.indices.filter { items[$0].impact[tier].value >= 50 }
    return worth.isEmpty ? items.prefix(10) : worth.prefix(NewsFeed.limit).map { items[$0] }[...]
  }

  private static func page(
    _ tier: Tier, _ items: [NewsItem], _ content: SiteContent, into sink: inout PageSink
  ) throws(SiteError) {
    let latest = content.newsDay
    let row = WireRow(frame: content.frame, day: latest, explains: true)
    // The items are ranked, so that this is by the score that is shown, which is the first report's.
    let groups = WireGroup.byLead(items, limit: limit) { content.hasStoryPage($0, recentTo: latest) }
    let head = PageHead(
      path: "\(tier.rawValue)/", title: tier.title,
      description: "\(tier.summary). The news of the week by impact, each score with its reasons.", section: nil,
      asOf: items.lastSeen ?? content.newsAsOf, day: latest,
      feeds: content.hasNews(nil) ? FeedDocument.links(tier.title, "/feeds/\(tier.rawValue)") : [],
      links: [("JSON", "/\(Endpoint.root)/news/tier/\(tier.rawValue).json")]
        + (content.hasNews(nil) ? FeedDocument.names(tier.title, "/feeds/\(tier.rawValue)") : []),
      sample: content.news.isSample)
    try content.frame.page(
      "tier", head,
      [
        "heading": .string(tier.title), "lead": .string(tier.summary),
        "digest": try digest(tier, content),
        "stories": .block(groups.enumerated().map { row.value($1, lead: $0 == 0) }),
        "tiers": Facets.tiers(current: tier, frame: content.frame),
        "reasons": .block(groups.prefix(3).map { reasons($0.lead, tier, content.frame) }),
      ], into: &sink)
  }

  /// What the newest digest highlights for this reader.
  private static func digest(_ tier: Tier, _ content: SiteContent) throws(SiteError) -> Value {
    guard let entry = content.digests.entries.last else { return nil }
    let digest = try content.digests.read(entry)
    let text = DigestText(digest, content.frame)
    guard let highlights = text.highlights(of: tier, page: content.frame.base + text.path) else { return nil }
    return [
      "highlights": highlights,
      "date": ["iso": .string(digest.date.description), "text": .string(DateText.weekday(digest.date))],
      "sample": .bool(digest.sample),
    ]
  }

  private static func reasons(_ item: NewsItem, _ tier: Tier, _ frame: SiteFrame) -> Value {
    [
      "title": .string(item.title), "anchor": .string("#n-\(item.id)"), "value": .int(item.impact[tier].value),
      "terms": .list(item.impact[tier].reasons.map { ["text": .string($0)] }),
    ]
  }
}
