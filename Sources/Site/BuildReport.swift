/// What a build did to the output folder.
public struct BuildReport: Sendable, Equatable {
  /// Files that are new or have new bytes.
  public var written = 0
  /// Files that were already right.
  public var unchanged = 0
  /// Files of earlier builds that no page stands for any more.
  public var removed = 0
  /// HTML pages of the site.
  public var pages = 0
  /// Pages, feeds and endpoints that were rendered, whether or not their bytes turned out to differ.
  public var rendered = 0
  /// Addresses of feeds whose bytes changed, for the WebSub hub.
  public var changedFeeds: [String] = []

  /// Files of `content/` that could not be read and were left out, each with what is wrong and where.
  public var damage: [String] = []

  /// A report of a build that did nothing.
  public init() {}
}
