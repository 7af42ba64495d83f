/// The paths of the API, in the order of the documentation.
enum EndpointTable {
  struct Row: Sendable {
    /// Below ``Endpoint/root``, with names in braces.
    let path: String
    let summary: String
    /// The definition in ``SchemaTable``.
    let schema: String
  }

  static let rows = [
    Row(path: "/digest.json", summary: "The latest digest.", schema: "DigestFile"),
    Row(path: "/digest/index.json", summary: "All digests by date and headline.", schema: "DigestIndex"),
    Row(path: "/digest/{date}.json", summary: "The digest of a day.", schema: "DigestFile"),
    Row(path: "/charts.json", summary: "The newest edition of every chart.", schema: "ChartList"),
    Row(path: "/charts/movers.json", summary: "What moved on all charts in 7 days.", schema: "MoverList"),
    Row(
      path: "/charts/movers/{window}.json",
      summary: "What moved on a platform (or on all charts) since the edition before, in 7 days, or in 30: spotify-7d.",
      schema: "MoverList"),
    Row(
      path: "/charts/{name}.json", summary: "The newest edition of a chart, or of all charts of a platform.",
      schema: "ChartOrPlatform"),
    Row(path: "/charts/{chart}/{date}.json", summary: "An edition of a chart.", schema: "ChartFile"),
    Row(path: "/artists.json", summary: "Every artist that was ever on a chart.", schema: "ArtistList"),
    Row(path: "/news.json", summary: "The newest news.", schema: "NewsList"),
    Row(path: "/news/{key}.json", summary: "The newest news of a category, or all news of a day.", schema: "NewsList"),
    Row(path: "/news/tier/{tier}.json", summary: "A week of news by impact on a tier.", schema: "NewsList"),
    Row(path: "/news/days/{days}.json", summary: "News of the last 1, 7 or 30 days.", schema: "NewsList"),
    Row(path: "/releases.json", summary: "Releases to come and of the last 30 days.", schema: "ReleaseList"),
    Row(path: "/releases/days/{days}.json", summary: "Releases of the last 7 or 30 days.", schema: "ReleaseList"),
    Row(path: "/releases/genre/{genre}.json", summary: "Releases of a genre.", schema: "ReleaseList"),
    Row(path: "/releases/kind/{kind}.json", summary: "Releases of a kind.", schema: "ReleaseList"),
    Row(path: "/releases/upcoming.json", summary: "Releases to come.", schema: "ReleaseList"),
    Row(path: "/releases/{date}.json", summary: "Releases and gear of a day.", schema: "ReleaseList"),
    Row(path: "/gear.json", summary: "Gear and software announced in the last 60 days.", schema: "GearList"),
    Row(path: "/gear/{kind}.json", summary: "Announcements of one kind.", schema: "GearList"),
    Row(path: "/trends.json", summary: "Topics, genres, formats and viral tracks on the rise.", schema: "TrendList"),
    Row(path: "/sources.json", summary: "The health of every source.", schema: "SourceList"),
    Row(
      path: "/leaderboard.json", summary: "Sources by leads and presence, and stories that one side alone covers.",
      schema: "Leaderboard"),
    Row(path: "/runs/latest.json", summary: "What the last run did, source by source.", schema: "Run"),
    Row(path: "/build.json", summary: "When the site was built and when the next build is due.", schema: "Build"),
  ]

  private static let fixed = Set(rows.map(\.path).filter { !$0.contains("{") })

  /// A file that a row stands for; nil when the site has none.
  ///
  /// - Parameter paths: the files below ``Endpoint/root``, ascending, with a slash in front.
  static func example(of row: Row, among paths: [String]) -> String? {
    guard row.path.contains("{") else { return paths.contains(row.path) ? row.path : nil }
    let pattern = row.path.split(separator: "/")
    let beginning = row.path.prefix { $0 != "{" }
    return paths.last { path in
      guard path.hasPrefix(beginning), !fixed.contains(path) else { return false }
      let parts = path.split(separator: "/")
      guard parts.count == pattern.count else { return false }
      return zip(pattern, parts).allSatisfy { $0.first == "{" || $0 == $1 }
        && !(row.path.hasPrefix("/charts/{chart}") && parts.dropFirst().first == "movers")
    }
  }
}
