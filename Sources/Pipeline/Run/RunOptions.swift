public import Records

/// What the command line asks of a run.
public struct RunOptions: Sendable {
  /// The site's folder.
  public var site: String
  /// Where the built site goes; `_site` in the site's folder when nil.
  public var output: String?
  /// True puts the Content-Security-Policy into the pages.
  public var policyInPages = false
  /// True leaves the network alone.
  public var offline = false
  /// The address that stands for the internet.
  public var mirror: String?
  /// The folder that raw answers are kept in.
  public var record: String?
  /// The folder that raw answers are taken from.
  public var replay: String?
  /// True ends with status 2 when a source or a check is bad.
  public var strict = false
  /// True asks sources before their interval has passed.
  public var force = false
  /// Ids of the only sources and charts to fetch; empty for all.
  public var only: [String] = []
  /// The share of the sources that this machine fetches; nil for all. The analysis is left to the run that sees all shares.
  public var shard: Shard?
  /// Fetches every edition since this day, where a chart has dated pages.
  public var since: Day?
  /// Where the run report goes as JSON; `-` for standard output.
  public var report: String?

  /// Options for a site; everything else off.
  public init(site: String) {
    self.site = site
  }

  /// Whether a source or chart is asked, whose own address this is.
  func isWanted(_ id: String, at url: String) -> Bool {
    (only.isEmpty || only.contains(id)) && shard?.holds(url) ?? true
  }
}
