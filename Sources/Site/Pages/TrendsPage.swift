import Records
import Templating

/// `/trends/` and `trends.json`: what is said, released or played unusually often.
enum TrendsPage {
  private static let kinds: [(kind: TrendCluster.Kind, name: String, note: String)] = [
    (.topic, "Topics", "terms and names of the news, items a day"),
    (.genre, "Genres", "chart entries and releases a day"),
    (.format, "Formats", "remixes, sped-up versions, live takes, collaborations, re-recordings"),
    (.viral, "Viral", "tracks on a viral chart before a main one; 50 points for the first place"),
  ]

  private static let spans: [(days: Int, id: String, name: String)] = [
    (1, "", "of the day"), (7, "-week", "of the week"),
  ]

  static func unit(_ content: SiteContent, _ selection: PageSelection) -> PageUnit {
    var inputs = content.frame.mixer
    if let entry = content.trends.entries.last { inputs.add(entry.fingerprint) }
    inputs.add(content.trends.hidesSamples)
    inputs.add(content.recentNews.fingerprint)
    inputs.add(content.recentStoryFingerprint)
    for slug in content.trends.entries.last?.rollup.tracks ?? [] { inputs.add(content.names.track(slug: slug)?.slug) }
    inputs.add(content.today.number)
    return PageUnit(key: "trends", inputs: inputs.fingerprint) { sink throws(SiteError) in
      try render(content, hasTable: selection.contains(.tables), into: &sink)
    }
  }

  /// The trends of the last day that has any, the strongest first.
  static func latest(_ content: SiteContent) throws(SiteError) -> (day: Day, trends: [TrendCluster])? {
    guard let entry = content.trends.entries.last else { return nil }
    let trends = try content.trends.read(entry).trends.filter { !($0.sample && content.trends.hidesSamples) }
    return (entry.day, trends.sorted { ($1.strength, $0.id) < ($0.strength, $1.id) })
  }

  private static func render(
    _ content: SiteContent, hasTable: Bool, into sink: inout PageSink
  ) throws(SiteError) {
    let latest = try latest(content)
    if let latest {
      try sink.put(
        "\(Endpoint.root)/trends.json",
        Endpoint.body(asOf: latest.day.description, generated: Instant(latest.day)) { json in
          json.field("count", latest.trends.count)
          json.key("trends")
          json.array(latest.trends)
        })
      if hasTable { try sink.put(TrendTable.path, TrendTable.bytes(latest.trends)) }
    }
    let head = PageHead(
      path: "trends/", title: "Trends",
      description: "Topics, genres, formats and viral tracks that are seen unusually often, with their days as bars.",
      section: .trends, asOf: nil, day: latest?.day ?? content.today,
      links: latest == nil
        ? [] : (hasTable ? [("CSV", "/" + TrendTable.path)] : []) + [("JSON", "/\(Endpoint.root)/trends.json")],
      sample: content.trends.isSample)
    let members = TrendMembers(content, items: try content.recentNews.items())
    try content.frame.page(
      "trends", head, ["kinds": .block(tables(latest?.trends ?? [], members, content))], into: &sink)
  }

  /// A table for each kind and span that has a trend.
  private static func tables(_ trends: [TrendCluster], _ members: TrendMembers, _ content: SiteContent) -> [Value] {
    kinds.flatMap { kind in
      spans.compactMap { span in
        let own = trends.filter { $0.kind == kind.kind && $0.span == span.days }
        guard !own.isEmpty else { return nil }
        return [
          "id": .string(kind.kind.rawValue + span.id), "name": .string("\(kind.name) \(span.name)"),
          "note": .string(kind.note), "rows": .list(own.prefix(30).map { members.row($0) }),
        ]
      }
    }
  }
}
