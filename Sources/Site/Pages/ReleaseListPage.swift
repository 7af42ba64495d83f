import Markup
import Records
import Templating

/// `/releases/` and `/releases/GENRE/` with their feed and endpoints: what is coming, and the last 30 days.
enum ReleaseListPage {
  /// Days that the window reaches back.
  static let days = 30

  static func units(_ content: SiteContent, _ selection: PageSelection) -> [PageUnit] {
    ([nil] + content.genres.names.map(Optional.some)).map { genre in
      var inputs = content.frame.mixer
      inputs.add(content.recentReleases.fingerprint)
      inputs.add(content.today.number)
      for genre in content.genres.names { inputs.add(genre) }
      let key = genre.map { "releases/\(Slug.make($0))" } ?? "releases"
      return PageUnit(key: key, inputs: inputs.fingerprint) { sink throws(SiteError) in
        try render(genre, content, selection, into: &sink)
      }
    }
  }

  private static func render(
    _ genre: String?, _ content: SiteContent, _ selection: PageSelection, into sink: inout PageSink
  ) throws(SiteError) {
    let slug = genre.map(content.genres.slug)
    let days = try content.recentReleases.days().reversed().map { day in
      (
        day: day.day,
        releases: day.records.filter { slug == nil || $0.genres.contains { content.genres.slug(of: $0) == slug } }
      )
    }
    let all = days.flatMap(\.releases)
    // The start of the day, not the last run's moment, which the unit's inputs leave out: a run that finds nothing
    // renders nothing.
    let seen = all.map(\.firstSeen).max() ?? Instant(content.today)
    if selection.contains(.overviews) {
      try ReleasesEndpoint.put(genre, all, asOf: content.today, generated: seen, into: &sink)
      try page(genre, days, seen: seen, content, into: &sink)
    }
    guard selection.contains(.feeds), genre == nil, let last = content.releases.entries.last else { return }
    var out = all.filter { $0.date <= content.today }
    // A feed is never empty: what is still to come, or the last day of the archive, stands in.
    if out.isEmpty { out = all.isEmpty ? try content.releases.releases(of: last) : all }
    try FeedDocument(
      title: "\(content.frame.configuration.site.title): Releases", description: "New records, by release date.",
      page: "/releases/", path: "/feeds/releases",
      entries: out.prefix(NewsFeed.limit).map { entry($0, content.frame) }
    ).put(content.frame, into: &sink)
  }

  private static func page(
    _ genre: String?, _ days: [(day: Day, releases: [Release])], seen: Instant, _ content: SiteContent,
    into sink: inout PageSink
  ) throws(SiteError) {
    let (today, frame) = (content.today, content.frame)
    let name = genre.map { "New releases: \($0)" } ?? "New releases"
    let path = genre.map { "releases/\(Slug.make($0))/" } ?? "releases/"
    let json = genre.map { "releases/genre/\(Slug.make($0))" } ?? "releases"
    let hasFeed = !content.releases.entries.isEmpty
    let head = PageHead(
      path: path, title: name,
      description: "Records that come out next and those of the last \(Self.days) days"
        + (genre.map { ", genre \($0)." } ?? ", with every source."),
      section: .releases, asOf: seen, day: today,
      feeds: hasFeed ? FeedDocument.links("Releases", "/feeds/releases") : [],
      links: [("JSON", "/\(Endpoint.root)/\(json).json")]
        + (hasFeed ? FeedDocument.names("Releases", "/feeds/releases") : []),
      sample: content.releases.isSample)
    let coming = days.filter { $0.day > today }
    let past = days.filter { $0.day <= today }
    try frame.page(
      "release-list", head,
      [
        "count": .string(Words.count(past.reduce(0) { $0 + $1.releases.count }, "record")),
        "coming": .block(ReleaseRow.days(coming.reversed(), limit: 8, frame)),
        "past": .block(ReleaseRow.days(past, limit: 10, frame)),
        "genres": .list(try genres(genre, content)),
        "more": genre == nil ? .block(all(content)) : nil, "window": .string(Words.count(Self.days, "day")),
      ], into: &sink)
  }

  /// Every genre that a release ever had.
  private static func all(_ content: SiteContent) -> [Value] {
    content.genres.names.map {
      Facets.link($0, "/releases/\(Slug.make($0))/", current: false, count: nil, content.frame)
    }
  }

  /// The genres of the window's releases, and the current one.
  private static func genres(_ current: String?, _ content: SiteContent) throws(SiteError) -> [Value] {
    let lists = try content.recentReleases.days().flatMap { $0.records.map(\.genres) }
    var shown = content.genres.most(lists, count: 24)
    if let current, !shown.contains(current) { shown.append(current) }
    return [Facets.link("All", "/releases/", current: current == nil, count: nil, content.frame)]
      + shown.map {
        Facets.link($0, "/releases/\(Slug.make($0))/", current: $0 == current, count: nil, content.frame)
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
