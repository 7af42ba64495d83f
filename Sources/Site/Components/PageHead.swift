import Records

/// What a page says about itself, in its head and its masthead.
struct PageHead: Sendable {
  /// A feed that a page offers.
  struct Feed: Sendable {
    let title: String
    /// The path below the site's base.
    let path: String
    let type: String
  }

  /// Below the output folder, such as `news/2026-11-22/`; empty for the home page.
  var path: String
  var title: String
  var description: String
  /// The place in the navigation; nil for pages beside it.
  var section: Section?
  /// When what the page shows last changed; nil where that means nothing.
  var asOf: Instant?
  /// The day that the page speaks of, where it is not the day of ``asOf``.
  var day: Day?
  /// Feeds beside those of all pages, first.
  var feeds: [Feed] = []
  /// Links at the foot: the page's own files and feeds.
  var links: [(name: String, path: String)] = []
  /// The schema.org type.
  var type = "CollectionPage"
  /// True for pages that search engines should leave out.
  var hidden = false
  /// True when the page shows invented records.
  var sample = false
}
