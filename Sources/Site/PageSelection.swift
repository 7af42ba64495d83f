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
  /// News by day, category and tier, with their files.
  public static let news = PageSelection(rawValue: 1 << 1)
  /// Stories.
  public static let stories = PageSelection(rawValue: 1 << 2)
  /// Charts, editions and movers.
  public static let charts = PageSelection(rawValue: 1 << 3)
  /// Tracks and artists.
  public static let names = PageSelection(rawValue: 1 << 4)
  /// Releases.
  public static let releases = PageSelection(rawValue: 1 << 5)
  /// Gear.
  public static let gear = PageSelection(rawValue: 1 << 6)
  /// Digests.
  public static let digests = PageSelection(rawValue: 1 << 7)
  /// Trends.
  public static let trends = PageSelection(rawValue: 1 << 8)
  /// Source health and runs.
  public static let sources = PageSelection(rawValue: 1 << 9)
  /// Archive, hand-written pages, 404, the public folder, search, sitemap, the API's description.
  public static let frame = PageSelection(rawValue: 1 << 10)
  /// Everything.
  public static let all = PageSelection(rawValue: (1 << 11) - 1)

  /// The parts by the names that the command line knows.
  public static let named: [(name: String, part: PageSelection)] = [
    ("home", .home), ("news", .news), ("stories", .stories), ("charts", .charts), ("names", .names),
    ("releases", .releases), ("gear", .gear), ("digests", .digests), ("trends", .trends), ("sources", .sources),
    ("frame", .frame), ("all", .all),
  ]
}
