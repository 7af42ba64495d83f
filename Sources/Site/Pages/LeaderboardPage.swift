import Insights
import Records
import Templating

/// `/leaderboard/` and `leaderboard.json`: which source covers the stories of several voices, which one is first, and what
/// only one side of the press reports.
enum LeaderboardPage {
  private static let table = "leaderboard/leaderboard.csv"

  static func unit(_ content: SiteContent, _ selection: PageSelection) -> PageUnit {
    PageUnit(key: "leaderboard", inputs: Coverage.inputs(content)) { sink throws(SiteError) in
      let coverage = content.coverage.value { Coverage(content) }
      try sink.put("\(Endpoint.root)/leaderboard.json", body(coverage, content), modified: content.newsAsOf.seconds)
      let hasTable = selection.contains(.tables)
      if hasTable { try sink.put(table, csv(coverage, content.frame)) }
      try page(coverage, hasTable: hasTable, content, into: &sink)
    }
  }

  private static func page(
    _ coverage: Coverage, hasTable: Bool, _ content: SiteContent, into sink: inout PageSink
  ) throws(SiteError) {
    let head = PageHead(
      path: "leaderboard/", title: "Who is first",
      description: "Sources by the stories they took part in and those they reported first, over 30 and 180 days, and "
        + "stories that only one side of the press covers.",
      section: .sources, asOf: content.newsAsOf, day: content.newsDay,
      links: (hasTable ? [("CSV", "/" + table)] : []) + [("JSON", "/\(Endpoint.root)/leaderboard.json")],
      sample: content.stories.isSample)
    let spots = coverage.blindSpots
    try content.frame.page(
      "leaderboard", head,
      [
        "periods": .list(Coverage.periods.map { period($0, coverage, content.frame) }),
        "sides": .block(
          SourceConfiguration.Side.allCases.compactMap { side in
            self.side(side, spots.filter { $0.spot.coveredBy == side }, content.frame)
          }),
        "window": .string(Words.count(Coverage.spotDays, "day")),
      ], into: &sink)
  }

  private static func period(_ days: Int, _ coverage: Coverage, _ frame: SiteFrame) -> Value {
    let standings = coverage.standings(days: days)
    let configured = Set(frame.configuration.sources.map(\.id))
    return [
      "days": .int(days), "stories": .string(Words.count(coverage.count(days: days), "story", "stories")),
      "rows": .block(
        standings.map { standing in
          [
            "name": .string(frame.name(of: standing.source)),
            "href": configured.contains(standing.source)
              ? .string("\(frame.base)/sources/\(standing.source)/") : nil, "leads": .int(standing.leads),
            "stories": .int(standing.stories), "presence": .string("\(Int((standing.presence * 100).rounded())) %"),
            "items": .string(Words.grouped(standing.items)),
          ]
        }),
    ]
  }

  private static func side(
    _ side: SourceConfiguration.Side, _ spots: [(spot: BlindSpot, title: String)], _ frame: SiteFrame
  ) -> Value? {
    guard !spots.isEmpty else { return nil }
    return [
      "name": .string(side == .trade ? "Only the trade press" : "Only the consumer press"),
      "rows": .list(
        spots.prefix(20).map { found in
          [
            "href": .string("\(frame.base)/stories/\(found.spot.story)/"), "title": .string(found.title),
            "voices": .string(Words.list(found.spot.voices.map(frame.name(of:)))),
          ]
        }),
    ]
  }

  /// Both periods one below the other, for a spreadsheet to part.
  private static func csv(_ coverage: Coverage, _ frame: SiteFrame) -> [UInt8] {
    var csv = CSVText()
    csv.line(["days", "source", "name", "leads", "stories", "presence", "items"])
    for days in Coverage.periods {
      for standing in coverage.standings(days: days) {
        csv.line([
          String(days), standing.source, frame.name(of: standing.source), String(standing.leads),
          String(standing.stories), String((standing.presence * 1000).rounded() / 1000), String(standing.items),
        ])
      }
    }
    return csv.bytes
  }

  private static func body(_ coverage: Coverage, _ content: SiteContent) -> [UInt8] {
    Endpoint.body(asOf: content.newsDay.description, generated: content.newsAsOf) { json in
      json.key("periods")
      json.beginArray()
      for days in Coverage.periods {
        json.beginObject()
        json.field("days", days)
        json.field("stories", coverage.count(days: days))
        json.key("sources")
        json.beginArray()
        for standing in coverage.standings(days: days) { write(standing, content.frame, &json) }
        json.endArray()
        json.endObject()
      }
      json.endArray()
      json.key("blindSpots")
      json.beginArray()
      for (spot, title) in coverage.blindSpots {
        json.beginObject()
        json.field("story", spot.story)
        json.field("title", title)
        json.field("coveredBy", spot.coveredBy.rawValue)
        json.field("voices", spot.voices)
        json.endObject()
      }
      json.endArray()
    }
  }

  private static func write(_ standing: SourceStanding, _ frame: SiteFrame, _ json: inout JSONWriter) {
    json.beginObject()
    json.field("id", standing.source)
    json.field("name", frame.name(of: standing.source))
    json.field("leads", standing.leads)
    json.field("stories", standing.stories)
    json.field("presence", (standing.presence * 1000).rounded() / 1000)
    json.field("items", standing.items)
    json.endObject()
  }
}
