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
    let genres = Shared<[String]>()
    return filters.map { filter in
      var inputs = content.frame.mixer
      inputs.add(content.recentReleases.fingerprint)
      inputs.add(content.today.number)
      for name in content.genres.names + content.releaseKinds { inputs.add(name) }
      return PageUnit(key: String(filter.path.dropLast()), inputs: inputs.fingerprint) { sink throws(SiteError) in
        try render(filter, genres, content, selection, into: &sink)
      }
    }
  }

  private static func render(
    _ filter: ReleaseFilter, _ genres: Shared<[String]>, _ content: SiteContent, _ selection: PageSelection,
    into sink: inout PageSink
  ) throws(SiteError) {
    let days = try content.recentReleases.days().reversed().map { day in
      (
        day: day.day,
        releases: day.records.filter { filter.holds($0, today: content.today, genres: content.genres) }
      )
    }
    let all = days.flatMap(\.releases)
    // The start of the day, not the last run's moment, which the unit's inputs leave out: a run that finds nothing
    // renders nothing.
    let seen = all.map(\.firstSeen).max() ?? Instant(content.today)
    if selection.contains(.overviews) {
      try ReleasesEndpoint.put(filter, all, asOf: content.today, generated: seen, into: &sink)
      let table = selection.contains(.tables) ? "\(filter.path)releases.csv" : nil
      if let table { try sink.put(table, ReleaseTable.bytes(all)) }
      let genres = try genres.value { () throws(SiteError) in
        let days = try content.recentReleases.days()
        return content.genres.most(days.lazy.flatMap { $0.records.lazy.map(\.genres) }, count: 24)
      }
      try page(filter, days, seen: seen, table: table, genres, content, into: &sink)
    }
    guard selection.contains(.feeds), filter == .all, let last = content.releases.entries.last else { return }
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
    _ filter: ReleaseFilter, _ days: [(day: Day, releases: [Release])], seen: Instant, table: String?,
    _ genres: [String], _ content: SiteContent, into sink: inout PageSink
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
    let past = days.filter { $0.day <= today }
    let out = past.filter { $0.day < today && !$0.releases.isEmpty }
    let shown = daysListed(out.map(\.releases.count))
    try frame.page(
      "release-list", head,
      [
        "count": .string(Words.count(past.reduce(0) { $0 + $1.releases.count }, "record")),
        "coming": .block(
          ReleaseRow.days(days.filter { $0.day > today }.reversed(), limit: isUpcoming ? 40 : 8, frame)),
        "today": .block(ReleaseRow.days(past.filter { $0.day == today }, limit: 24, frame)),
        "past": .block(ReleaseRow.days(Array(out.prefix(shown)), limit: perDay, frame)),
        "older": .block(out.dropFirst(shown).map { older($0, frame) }),
        "isUpcoming": .bool(isUpcoming), "kinds": .list(kinds(filter, content)),
        "genres": .list(self.genres(genres, filter, content)),
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

  private static func older(_ day: (day: Day, releases: [Release]), _ frame: SiteFrame) -> Value {
    [
      "href": .string("\(frame.base)/releases/\(day.day)/"),
      "count": .string(Words.count(day.releases.count, "record")),
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
