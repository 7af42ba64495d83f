import Markup
import Records

/// Feeds of news: the items themselves, each linking to its publisher.
enum NewsFeed {
  /// Entries in a feed.
  static let limit = 60

  static func entry(_ item: NewsItem, _ frame: SiteFrame) -> FeedEntry {
    let source = frame.name(of: item.source)
    let body = item.summary?.text ?? item.excerpt ?? ""
    let moment = DateText.longMoment(item.published)
    let origin = "\(source), \(moment)"
    let sample = item.sample ? "Sample record, invented. " : ""
    return FeedEntry(
      id: FeedEntry.id("news", item.id), title: item.title, link: item.url, published: item.published,
      updated: item.published,
      html: (body.isEmpty ? "" : "<p>\(Escaping.html(body))</p>")
        + "<p>\(sample)<a href=\"\(Escaping.attribute(item.url))\">\(Escaping.html(source))</a>, "
        + "\(moment)</p>",
      text: [body, sample + origin].filter { !$0.isEmpty }.joined(separator: "\n\n"), author: source,
      tags: [item.category.title] + item.tags)
  }
}
