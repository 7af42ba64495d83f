/// The ten places of the navigation; codes and order never change.
enum Section: Int, CaseIterable, Sendable {
  case top, digest, charts, movers, news, releases, gear, trends, sources, method

  /// What a keyboard can type.
  var code: String {
    ["TOP", "DIG", "CHRT", "MOST", "NEWS", "REL", "GEAR", "TRND", "SRC", "HELP"][rawValue]
  }

  var name: String {
    ["Today", "Digest", "Charts", "Movers", "News", "Releases", "Gear", "Trends", "Sources", "Method"][rawValue]
  }

  /// The path below the site's base.
  var path: String {
    ["/", "/digest/", "/charts/", "/movers/", "/news/", "/releases/", "/gear/", "/trends/", "/sources/", "/method/"][
      rawValue]
  }
}
