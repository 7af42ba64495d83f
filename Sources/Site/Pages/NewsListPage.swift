import Insights
import Records
import Templating

/// `/news/` and `/news/CATEGORY/` with their feeds and endpoints: the newest items, grouped into stories.
enum NewsListPage {
  /// Groups on a page; the days before are pages of their own.
  private static let limit = 64

  static func units(_ content: SiteContent, _ selection: PageSelection) -> [PageUnit] {
    let byCategory = Shared<[NewsCategory: [NewsItem]]>()
    return ([nil] + NewsCategory.allCases.map(Optional.some)).map { category in
      var inputs = content.frame.mixer
      inputs.add(content.recentNews.fingerprint)
      inputs.add(content.recentStoryFingerprint)
      inputs.add(content.hasNews(category))
      if category == nil { inputs.add(Coverage.inputs(content)) }
      let key = category.map { "news/\($0.rawValue)" } ?? "news"
      return PageUnit(key: key, inputs: inputs.fingerprint) { sink throws(SiteError) in
        try render(category, byCategory, content, selection, into: &sink)
      }
    }
  }

  /// The path of a category's feeds, without ending.
  static func feed(_ category: NewsCategory?) -> String {
    category.map { "/feeds/news-\($0.rawValue)" } ?? "/feeds/news"
  }

  private static func render(
    _ category: NewsCategory?, _ byCategory: Shared<[NewsCategory: [NewsItem]]>, _ content: SiteContent,
    _ selection: PageSelection, into sink: inout PageSink
  ) throws(SiteError) {
    let all = try content.recentNews.items()
    let parts = byCategory.value { Dictionary(grouping: all) { $0.category } }
    let items = category.map { parts[$0] ?? [] } ?? all
    let path = category.map { "/news/\($0.rawValue)/" } ?? "/news/"
    let name = category.map { "\($0.title) news" } ?? "News"
    let description =
      category.map { "\($0.explanation) The newest items of the music press, with every source." }
      ?? "The newest items of the music press, grouped into stories with every source."
    if selection.contains(.overviews) {
      try sink.put(
        "\(Endpoint.root)\(path.dropLast()).json",
        NewsEndpoint.body(items, limit: 100, content.newsDay, folder: category == nil ? "news/" : ""))
      try page(
        category, items, counts: parts.mapValues(\.count), name: name, description: description, path: path, content,
        into: &sink)
    }
    if selection.contains(.feeds), content.hasNews(category) {
      try FeedDocument(
        title: "\(content.frame.configuration.site.title): \(name)", description: description, page: path,
        path: feed(category), entries: try newest(items, category, content).map { NewsFeed.entry($0, content.frame) }
      ).put(content.frame, into: &sink)
    }
  }

  /// What the feed holds: the newest items, or those of the last day that had any, for a feed is never empty.
  private static func newest(
    _ items: [NewsItem], _ category: NewsCategory?, _ content: SiteContent
  ) throws(SiteError) -> ArraySlice<NewsItem> {
    guard items.isEmpty, let category, let place = NewsCategory.allCases.firstIndex(of: category),
      let entry = content.news.entries.last(where: { $0.rollup.categories[place] > 0 })
    else { return items.prefix(NewsFeed.limit) }
    return try content.news.items(of: entry).filter { $0.category == category }.prefix(NewsFeed.limit)
  }

  /// What brings a headline into a category: its explanation and the visible half of the evidence.
  private static func words(_ category: NewsCategory) -> Value {
    [
      "explanation": .string(category.explanation),
      "rows": .list(
        CategoryKeywords.rows.filter { $0.category == category }.map { row in
          ["weight": .int(row.weight), "phrases": .string(row.readable.joined(separator: ", "))]
        }),
    ]
  }

  private static func page(
    _ category: NewsCategory?, _ items: [NewsItem], counts: [NewsCategory: Int], name: String, description: String,
    path: String, _ content: SiteContent, into sink: inout PageSink
  ) throws(SiteError) {
    let latest = content.newsDay
    let (groups, count) = WireGroup.newest(items, limit: limit) { content.hasStoryPage($0, recentTo: latest) }
    let coverage = category == nil ? content.coverage.value { Coverage(content) } : nil
    let row = WireRow(frame: content.frame, day: latest, explains: true)
    let json = "/\(Endpoint.root)\(path.dropLast()).json"
    let head = PageHead(
      path: String(path.dropFirst()), title: name, description: description, section: .news,
      asOf: items.lastSeen ?? content.newsAsOf, day: latest,
      feeds: category == nil || !content.hasNews(category) ? [] : FeedDocument.links(name, feed(category)),
      links: [("JSON", json)]
        + (content.hasNews(category) ? FeedDocument.names(category?.title ?? "News", feed(category)) : []),
      sample: content.news.isSample)
    try content.frame.page(
      "news-list", head,
      [
        "heading": .string(name),
        "count": .string("\(Words.count(items.count, "item")) in \(Words.count(RecentNews.days, "day"))"),
        "shown": .string(Words.count(min(count, limit), "story", "stories")),
        "stories": .block(groups.enumerated().map { row.value($1, lead: $0 == 0) }),
        "facets": Facets.categories(current: category, all: category == nil, counts: counts, frame: content.frame),
        "days": Pager.list("/news/", content.news.entries.suffix(14).reversed().map(\.day), frame: content.frame),
        "leaders": coverage.map { PressBoards.leaders($0, content) } ?? nil,
        "blind": coverage.map { PressBoards.blindSpots($0, content) } ?? nil,
        "tiers": Facets.tiers(current: nil, frame: content.frame), "words": category.map(words) ?? nil,
      ], into: &sink)
  }
}
