import Records
import Templating

/// The values of the partial `facets`.
enum Facets {
  /// Links to all categories of news.
  static func categories(current: NewsCategory?, frame: SiteFrame) -> Value {
    .list(
      NewsCategory.allCases.map { category in
        [
          "name": .string(category.title), "href": .string("\(frame.base)/news/\(category.rawValue)/"),
          "current": .bool(category == current),
        ]
      })
  }
}
