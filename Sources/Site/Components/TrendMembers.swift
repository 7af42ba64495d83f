import Records
import Templating

/// Rows of `/trends/` with the items and tracks that a trend is made of.
struct TrendMembers {
  /// Members that a row names.
  private static let limit = 6

  private let content: SiteContent
  private let items: [NewsItem]
  /// Where the item of an id stands: an item is large.
  private let places: [String: Int]

  init(_ content: SiteContent, items: [NewsItem]) {
    self.content = content
    self.items = items
    places = Dictionary(items.indices.map { (items[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A row with its members; those without a page or an item are only counted.
  func row(_ trend: TrendCluster) -> Value {
    let links = trend.members.lazy.compactMap(link).prefix(Self.limit)
    return [
      "trend": TrendRow.value(trend, content), "strength": .string("\(Int(trend.strength.rounded()))"),
      "count": .string(Words.count(trend.members.count, trend.kind == .topic ? "item" : "title")),
      "links": .block(Array(links)),
    ]
  }

  private func link(_ member: String) -> Value? {
    if let item = places[member].map({ items[$0] }) {
      let page = item.story.flatMap { story in
        content.hasStoryPage(story, recentTo: content.newsDay) ? "\(content.frame.base)/stories/\(story)/" : nil
      }
      return ["name": .string(item.title), "href": .string(page ?? item.url), "outside": .bool(page == nil)]
    }
    return content.names.track(slug: member).map { track in
      [
        "name": .string("\(track.title), \(track.artist)"),
        "href": .string("\(content.frame.base)/tracks/\(track.slug)/"), "outside": false,
      ]
    }
  }
}
