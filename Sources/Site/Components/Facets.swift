import Records
import Templating

/// The values of the partial `facets`.
enum Facets {
  /// Links to all categories of news.
  ///
  /// - Parameter counts: items to count by category; empty shows no counts.
  static func categories(
    current: NewsCategory?, all: Bool = false, counts items: [NewsItem] = [], frame: SiteFrame
  ) -> Value {
    var counts: [NewsCategory: Int] = [:]
    // By places: an item is large.
    for place in items.indices { counts[items[place].category, default: 0] += 1 }
    let first = link("All", "/news/", current: all, count: items.isEmpty ? nil : items.count, frame)
    return .list(
      [first]
        + NewsCategory.allCases.map { category in
          link(
            category.title, "/news/\(category.rawValue)/", current: category == current,
            count: items.isEmpty ? nil : counts[category] ?? 0, frame)
        })
  }

  /// Links to the three tiers.
  static func tiers(current: Tier?, frame: SiteFrame) -> Value {
    .list(Tier.allCases.map { link($0.title, "/\($0.rawValue)/", current: $0 == current, count: nil, frame) })
  }

  /// One link of a list of facets.
  static func link(_ name: String, _ path: String, current: Bool, count: Int?, _ frame: SiteFrame) -> Value {
    [
      "name": .string(name), "href": .string(frame.base + path), "current": .bool(current),
      "count": count.map { .string(Words.grouped($0)) } ?? nil,
    ]
  }
}
