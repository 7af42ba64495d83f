import Records
import Templating

/// `/trends/` and `trends.json`: what is said, released or played unusually often.
enum TrendsPage {
  private static let kinds: [(kind: TrendCluster.Kind, name: String, note: String)] = [
    (.topic, "Topics", "terms and names of the news, stories a day"),
    (.genre, "Genres", "share of chart entries and releases"),
    (.format, "Formats", "remixes, sped-up versions, live takes, collaborations, re-recordings"),
    (.viral, "Viral", "tracks on a viral chart before a main one"),
  ]

  static func unit(_ content: SiteContent) -> PageUnit {
    var inputs = content.frame.mixer
    if let entry = content.trends.entries.last { inputs.add(entry.fingerprint) }
    inputs.add(content.trends.hidesSamples)
    inputs.add(content.today.number)
    return PageUnit(key: "trends", inputs: inputs.fingerprint) { sink throws(SiteError) in
      try render(content, into: &sink)
    }
  }

  /// The trends of the last day that has any, the strongest first.
  static func latest(_ content: SiteContent) throws(SiteError) -> (day: Day, trends: [TrendCluster])? {
    guard let entry = content.trends.entries.last else { return nil }
    let trends = try content.trends.read(entry).trends.filter { !($0.sample && content.trends.hidesSamples) }
    return (entry.day, trends.sorted { ($1.strength, $0.id) < ($0.strength, $1.id) })
  }

  private static func render(_ content: SiteContent, into sink: inout PageSink) throws(SiteError) {
    let latest = try latest(content)
    if let latest {
      try sink.put(
        "\(Endpoint.root)/trends.json",
        Endpoint.body(asOf: latest.day.description, generated: Instant(latest.day)) { json in
          json.field("count", latest.trends.count)
          json.key("trends")
          json.array(latest.trends)
        })
    }
    let head = PageHead(
      path: "trends/", title: "Trends",
      description: "Topics, genres, formats and viral tracks that are seen unusually often, with their days as bars.",
      section: .trends, asOf: nil, day: latest?.day ?? content.today,
      links: latest == nil ? [] : [("JSON", "/\(Endpoint.root)/trends.json")], sample: content.trends.isSample)
    try content.frame.page(
      "trends", head,
      [
        "kinds": .block(
          kinds.compactMap { kind in
            let own = (latest?.trends ?? []).filter { $0.kind == kind.kind }
            guard !own.isEmpty else { return nil }
            return [
              "id": .string(kind.kind.rawValue), "name": .string(kind.name), "note": .string(kind.note),
              "rows": .list(own.prefix(30).map { TrendRow.value($0, content) }),
            ]
          })
      ], into: &sink)
  }
}
