import Records
import Templating

/// `/sources/ID/`: what one source of news, gear or releases brought lately. How it fares stands on `/sources/`, which
/// changes with every run; this page changes with its items alone.
enum SourcePage {
  private static let limit = 100

  static func units(_ content: SiteContent) -> [PageUnit] {
    content.frame.configuration.sources.map { source in
      var inputs = content.frame.mixer
      switch source.kind {
      case .news:
        inputs.add(content.recentNews.fingerprint)
        inputs.add(content.recentStoryFingerprint)
      case .gear: inputs.add(content.recentGear.fingerprint)
      case .releases: inputs.add(content.recentReleases.fingerprint)
      }
      inputs.add(content.newsDay.number)
      return PageUnit(key: "sources/\(source.id)", inputs: inputs.fingerprint) { sink throws(SiteError) in
        try render(source, content, into: &sink)
      }
    }
  }

  private static func render(
    _ source: SourceConfiguration, _ content: SiteContent, into sink: inout PageSink
  ) throws(SiteError) {
    let frame = content.frame
    let news = source.kind == .news ? try content.recentNews.items().filter { $0.source == source.id } : []
    let gear = try source.kind == .gear ? self.gear(source, content) : []
    let releases = try source.kind == .releases ? self.releases(source, content) : []
    let row = WireRow(frame: frame, day: content.newsDay)
    let seen = news.map(\.firstSeen) + gear.map(\.firstSeen) + releases.map(\.firstSeen)
    let head = PageHead(
      path: "sources/\(source.id)/", title: source.name,
      description: "What \(source.name) brought lately, with the health and rhythm of the source.", section: .sources,
      asOf: seen.max(), sample: (news.first?.sample ?? gear.first?.sample ?? releases.first?.sample) ?? false)
    let groups = news.prefix(limit).map { item in
      WireGroup(
        lead: item, others: [],
        page: item.story.flatMap { content.hasStoryPage($0, recentTo: content.newsDay) ? "/stories/\($0)/" : nil })
    }
    try frame.page(
      "source", head,
      [
        "name": .string(source.name), "kind": .string(source.kind.rawValue), "home": Value(source.home),
        "health": .string("\(frame.base)/sources/#\(source.id)"),
        "rhythm": .string(
          "reported as late when its newest item is older than \(Words.count(source.staleAfterHours, "hour"))"),
        "side": source.side.map { .string($0 == .trade ? "written for the industry" : "written for listeners") } ?? nil,
        "owner": source.owner.map { .string($0) } ?? nil,
        "off": source.enabled ? nil : .string(source.disabledReason ?? "no reason given"),
        "count": .string(Words.count(seen.count, "item")),
        "news": .block(groups.map { row.value($0) }), "gear": .block(gear.map { GearRow.value($0, frame) }),
        "releases": .block(releases.map { ReleaseRow.value($0, frame) }),
      ], into: &sink)
  }

  private static func gear(_ source: SourceConfiguration, _ content: SiteContent) throws(SiteError) -> [GearItem] {
    newest(of: try content.recentGear.days().map(\.records)) { item in item.links.contains { $0.source == source.id } }
  }

  private static func releases(_ source: SourceConfiguration, _ content: SiteContent) throws(SiteError) -> [Release] {
    newest(of: try content.recentReleases.days().map(\.records)) { release in
      release.links.contains { $0.source == source.id }
    }
  }

  /// The first records of a source, from the last day back; the others are looked at where they lie and not copied.
  private static func newest<Record>(of days: [[Record]], _ isOwn: (Record) -> Bool) -> [Record] {
    var newest: [Record] = []
    for records in days.reversed() {
      for place in records.indices where isOwn(records[place]) {
        newest.append(records[place])
        if newest.count == limit { return newest }
      }
    }
    return newest
  }
}
