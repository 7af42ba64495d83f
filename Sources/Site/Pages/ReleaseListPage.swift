import Markup
import Records
import Templating

/// `/releases/`, `/releases/GENRE/`, `/releases/kind/KIND/` and `/releases/upcoming/` with their feed and endpoints: what is
/// coming, what is out today, and the last 30 days.
enum ReleaseListPage {
  /// Days that the window reaches back.
  static let days = 30
  /// Records that are listed for a day of it.
  private static let perDay = 10
  /// Records after which its further days are links, so that the page stays light.
  private static let listed = 120

  static func units(_ content: SiteContent, _ selection: PageSelection) -> [PageUnit] {
    let filters =
      [.all, .upcoming] + content.genres.names.map(ReleaseFilter.genre) + content.releaseKinds.map(ReleaseFilter.kind)
    let window = Shared<ReleaseWindow>()
    return filters.map { filter in
      var inputs = content.frame.mixer
      inputs.add(content.recentReleases.fingerprint)
      inputs.add(content.today.number)
      for name in content.genres.names + content.releaseKinds { inputs.add(name) }
      return PageUnit(key: String(filter.path.dropLast()), inputs: inputs.fingerprint) { sink throws(SiteError) in
        try render(filter, window, content, selection, into: &sink)
      }
    }
  }

  private static func render(
    _ filter: ReleaseFilter, _ shared: Shared<ReleaseWindow>, _ content: SiteContent, _ selection: PageSelection,
    into sink: inout PageSink
  ) throws(SiteError) {
    let window = try shared.value { () throws(SiteError) in
      ReleaseWindow(try content.recentReleases.days(), content.genres)
    }
    let places = window.places(filter, today: content.today, genres: content.genres)
    // The start of the day, not the last run's moment, which the unit's inputs leave out: a run that finds nothing
    // renders nothing.
    let seen = places.map { window.releases[$0].firstSeen }.max() ?? Instant(content.today)
    if selection.contains(.overviews) {
      try ReleasesEndpoint.put(filter, window, places, asOf: content.today, generated: seen, into: &sink)
      let table = selection.contains(.tables) ? "\(filter.path)releases.csv" : nil
      if let table { try sink.put(table, ReleaseTable.bytes(window.lines, places)) }
      try page(filter, window, places, seen: seen, table: table, content, into: &sink)
    }
    guard selection.contains(.feeds), filter == .all, let last = content.releases.entries.last else { return }
    let all = window.releases
    var out = all.filter { $0.date <= content.today }
    // A feed is never empty: what is still to come, or the last day of the archive, stands in.
    if out.isEmpty { out = all.isEmpty ? try content.releases.releases(of: last) : all }
    try FeedDocument(
      title: "\(content.frame.configuration.site.title): Releases", description: "New records, by release date.",
      page: "/releases/", path: "/feeds/releases",
      entries: ReleaseRow.newestNotableFirst(out).prefix(NewsFeed.limit).map { entry($0, content.frame) }
    ).put(content.frame, into: &sink)
  }

  private static func page(
    _ filter: ReleaseFilter, _ window: ReleaseWindow, _ places: [Int], seen: Instant, table: String?,
    _ content: SiteContent, into sink: inout PageSink
  ) throws(SiteError) {
    let (today, frame) = (content.today, content.frame)
    let hasFeed = !content.releases.entries.isEmpty
    let head = PageHead(
      path: filter.path, title: filter.title,
      description: "Records that come out next and those of the last \(Self.days) days\(filter.note)",
      section: .releases, asOf: seen, day: today,
      feeds: hasFeed ? FeedDocument.links("Releases", "/feeds/releases") : [],
      links: (table.map { [("CSV", "/" + $0)] } ?? []) + [("JSON", "/\(Endpoint.root)/\(filter.endpoint).json")]
        + (hasFeed ? FeedDocument.names("Releases", "/feeds/releases") : []),
      sample: content.releases.isSample)
    let isUpcoming = filter == .upcoming
    let days = window.days(of: places)
    let coming = window.records(days.filter { $0.day > today }.reversed())
    let past = days.filter { $0.day <= today }
    let out = past.filter { $0.day < today }
    let shown = daysListed(out.map(\.places.count))
    try frame.page(
      "release-list", head,
      [
        "count": .string(Words.count(past.reduce(0) { $0 + $1.places.count }, "record")),
        "coming": .block(ReleaseRow.days(coming, limit: isUpcoming ? 40 : 8, frame)),
        "today": .block(ReleaseRow.days(window.records(past.filter { $0.day == today }), limit: 24, frame)),
        "past": .block(ReleaseRow.days(window.records(out.prefix(shown)), limit: perDay, frame)),
        "older": .block(out.dropFirst(shown).map { older($0, frame) }),
        "isUpcoming": .bool(isUpcoming), "kinds": .list(kinds(filter, content)),
        "genres": .list(genres(window.genres, filter, content)),
        "more": filter == .all ? .block(all(content)) : nil, "window": .string(Words.count(Self.days, "day")),
      ], into: &sink)
  }

  /// How many days are listed before the page is full.
  private static func daysListed(_ counts: [Int]) -> Int {
    var rows = 0
    return counts.prefix { count in
      defer { rows += min(count, perDay) }
      return rows < listed
    }.count
  }

  private static func older(_ day: ReleaseWindow.Places, _ frame: SiteFrame) -> Value {
    [
      "href": .string("\(frame.base)/releases/\(day.day)/"),
      "count": .string(Words.count(day.places.count, "record")),
      "date": ["iso": .string(day.day.description), "text": .string(DateText.weekday(day.day))],
    ]
  }

  /// Every genre that a release ever had.
  private static func all(_ content: SiteContent) -> [Value] {
    content.genres.names.map {
      Facets.link($0, "/\(ReleaseFilter.genre($0).path)", current: false, count: nil, content.frame)
    }
  }

  /// What is to come, and the kinds.
  private static func kinds(_ current: ReleaseFilter, _ content: SiteContent) -> [Value] {
    let filters =
      [("All", ReleaseFilter.all), ("Coming", .upcoming)]
      + content.releaseKinds.map { (ReleaseRow.title(ofKind: $0), .kind($0)) }
    return filters.map { name, filter in
      Facets.link(name, "/\(filter.path)", current: filter == current, count: nil, content.frame)
    }
  }

  /// The genres of the window's releases, and the current one.
  private static func genres(_ ofWindow: [String], _ current: ReleaseFilter, _ content: SiteContent) -> [Value] {
    var shown = ofWindow
    if case .genre(let genre) = current, !shown.contains(genre) { shown.append(genre) }
    return shown.map {
      let filter = ReleaseFilter.genre($0)
      return Facets.link($0, "/\(filter.path)", current: filter == current, count: nil, content.frame)
    }
  }

  private static func entry(_ release: Release, _ frame: SiteFrame) -> FeedEntry {
    let kind = ReleaseRow.title(ofKind: release.kind)
    let text = "\(release.title) by \(release.artist), \(kind), \(DateText.long(release.date))"
    let links = release.links.map {
      "<a href=\"\(Escaping.attribute($0.url))\">\(Escaping.html(frame.name(of: $0.source)))</a>"
    }
    return FeedEntry(
      id: FeedEntry.id("release", release.id), title: "\(release.artist): \(release.title)",
      link: release.links.first?.url ?? "\(frame.url)/releases/\(release.date)/", published: Instant(release.date),
      updated: Instant(release.date), html: "<p>\(Escaping.html(text))</p><p>\(links.joined(separator: ", "))</p>",
      text: text, author: release.artist, tags: release.genres)
  }
}
