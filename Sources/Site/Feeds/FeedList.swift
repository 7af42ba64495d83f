import Records

/// All feeds of the site, for the archive page and the OPML list.
enum FeedList {
  struct Feed: Sendable {
    let name: String
    /// The path without ending.
    let path: String
    /// The page that it follows.
    let page: String
  }

  static func all(_ content: SiteContent) -> [Feed] {
    var feeds: [Feed] = []
    if !content.digests.entries.isEmpty { feeds.append(Feed(name: "Digest", path: "/feeds/digest", page: "/digest/")) }
    if content.hasNews(nil) {
      feeds.append(Feed(name: "News", path: NewsListPage.feed(nil), page: "/news/"))
      for category in NewsCategory.allCases where content.hasNews(category) {
        feeds.append(
          Feed(name: "News: \(category.title)", path: NewsListPage.feed(category), page: "/news/\(category.rawValue)/"))
      }
      for tier in Tier.allCases {
        feeds.append(Feed(name: tier.title, path: "/feeds/\(tier.rawValue)", page: "/\(tier.rawValue)/"))
      }
    }
    if !content.releases.entries.isEmpty {
      feeds.append(Feed(name: "Releases", path: "/feeds/releases", page: "/releases/"))
    }
    if !content.gear.entries.isEmpty { feeds.append(Feed(name: "Gear", path: "/feeds/gear", page: "/gear/")) }
    for shelf in content.charts where !shelf.editions.entries.isEmpty {
      feeds.append(Feed(name: "Movers: \(shelf.chart.title)", path: ChartFeed.path(shelf.chart), page: shelf.path))
    }
    return feeds
  }
}
