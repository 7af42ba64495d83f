import Records
import Templating

/// The values of the partial `facets`.
enum Facets {
  /// Links to all categories of news.
  ///
  /// - Parameter counts: how many items a category has; empty shows no counts.
  static func categories(
    current: NewsCategory?, all: Bool = false, counts: [NewsCategory: Int] = [:], frame: SiteFrame
  ) -> Value {
    let total = counts.isEmpty ? nil : counts.values.reduce(0, +)
    let first = link("All", "/news/", current: all, count: total, frame)
    return .list(
      [first]
        + NewsCategory.allCases.map { category in
          link(
            category.title, "/news/\(category.rawValue)/", current: category == current,
            count: counts.isEmpty ? nil : counts[category] ?? 0, frame)
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
