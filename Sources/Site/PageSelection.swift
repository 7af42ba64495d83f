/// Which parts of the site a build makes; the benchmark measures some of them alone.
public struct PageSelection: OptionSet, Sendable {
  /// One bit a part.
  public let rawValue: Int

  /// A selection of parts.
  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// The dashboard.
  public static let home = PageSelection(rawValue: 1 << 0)
  /// Pages and endpoints of one date: news, digests, releases, editions of charts.
  public static let dated = PageSelection(rawValue: 1 << 1)
  /// Sections, categories, tiers, genres, kinds, movers, with their endpoints.
  public static let overviews = PageSelection(rawValue: 1 << 2)
  /// Stories.
  public static let stories = PageSelection(rawValue: 1 << 3)
  /// Tracks and artists.
  public static let names = PageSelection(rawValue: 1 << 4)
  /// RSS, Atom, JSON Feed, OPML.
  public static let feeds = PageSelection(rawValue: 1 << 5)
  /// CSV files.
  public static let tables = PageSelection(rawValue: 1 << 6)
  /// Source health and runs.
  public static let sources = PageSelection(rawValue: 1 << 7)
  /// Archive, hand-written pages, 404, sitemap, the public folder, the API's description.
  public static let frame = PageSelection(rawValue: 1 << 8)
  /// The search page and its index.
  public static let search = PageSelection(rawValue: 1 << 9)
  /// Lines of ranks on pages of editions.
  public static let lines = PageSelection(rawValue: 1 << 10)
  /// Everything.
  public static let all = PageSelection(rawValue: (1 << 11) - 1)

  /// The parts by the names that the command line knows.
  public static let named: [(name: String, part: PageSelection)] = [
    ("home", .home), ("dated", .dated), ("overviews", .overviews), ("stories", .stories), ("names", .names),
    ("feeds", .feeds), ("tables", .tables), ("sources", .sources), ("frame", .frame), ("search", .search),
    ("lines", .lines), ("all", .all),
  ]
}
