import Records
import Templating

/// `/charts/` with `charts.json` and `charts/PLATFORM.json`: all charts side by side.
enum ChartListPage {
  static func units(_ content: SiteContent) -> [PageUnit] {
    var inputs = content.frame.mixer
    for shelf in content.charts { add(shelf, to: &inputs, content) }
    inputs.add(ConsensusPage.exists(content))
    let page = PageUnit(key: "charts", inputs: inputs.fingerprint) { sink throws(SiteError) in
      try render(content, into: &sink)
    }
    return [page]
      + platforms(content).map { platform in
        let shelves = content.charts.filter { $0.chart.platform == platform && !$0.editions.entries.isEmpty }
        var inputs = content.frame.mixer
        for shelf in shelves { add(shelf, to: &inputs, content) }
        return PageUnit(key: "charts/platform/\(platform)", inputs: inputs.fingerprint) { sink throws(SiteError) in
          try sink.put("\(Endpoint.root)/charts/\(platform).json", try bytes(shelves, content))
        }
      }
  }

  /// Platforms with an edition, in the order of the configuration; one that is also the id of a chart is left out.
  static func platforms(_ content: SiteContent) -> [String] {
    var platforms: [String] = []
    for shelf in content.charts where !shelf.editions.entries.isEmpty {
      let platform = shelf.chart.platform
      if !platforms.contains(platform), !content.charts.contains(where: { $0.chart.id == platform }) {
        platforms.append(platform)
      }
    }
    return platforms
  }

  /// What a small chart depends on.
  static func add(_ shelf: ChartShelf, to inputs: inout FingerprintMixer, _ content: SiteContent) {
    inputs.add(shelf.chart.id)
    inputs.add(shelf.suspect?.day.number ?? 0)
    inputs.add(ChartTrouble(shelf, content)?.text ?? "")
    guard let last = shelf.editions.entries.indices.last else { return }
    inputs.add(EditionPage.inputs(shelf, last, content).fingerprint)
  }

  private static func render(_ content: SiteContent, into sink: inout PageSink) throws(SiteError) {
    let shelves = content.charts.filter { !$0.editions.entries.isEmpty }
    let waiting = content.charts.filter { $0.editions.entries.isEmpty }
    if !shelves.isEmpty { try sink.put("\(Endpoint.root)/charts.json", try bytes(shelves, content)) }
    let asOf = shelves.compactMap(\.fetched).max()
    let head = PageHead(
      path: "charts/", title: "Charts",
      description: "The newest edition of every chart, with movement and 12-edition lines.",
      section: .charts, asOf: asOf, day: content.today,
      links: shelves.isEmpty ? [] : [("JSON", "/\(Endpoint.root)/charts.json")],
      sample: shelves.contains { $0.editions.isSample })
    // A small chart of ten rows has some 130 nodes; with many charts the rows are fewer, so that the page stays light.
    let rows = shelves.count > 12 ? 5 : 10
    var charts: [Value] = []
    for shelf in shelves { charts.append(try SmallChart(shelf: shelf, rows: rows, content: content).value()) }
    try content.frame.page(
      "charts", head,
      [
        "count": .string(Words.count(shelves.count, "chart")),
        "consensus": ConsensusPage.exists(content) ? .string(content.frame.base + ConsensusPage.path) : nil,
        "rows": .int(rows), "charts": .block(charts),
        "waiting": .block(
          waiting.map {
            [
              "title": .string($0.chart.title), "href": .string(content.frame.base + $0.path),
              "nature": .string($0.nature),
              "reason": .string(reason($0, content)),
            ]
          }),
      ], into: &sink)
  }

  /// Why a chart has no edition, in words.
  private static func reason(_ shelf: ChartShelf, _ content: SiteContent) -> String {
    guard shelf.chart.enabled else { return shelf.chart.disabledReason ?? "switched off" }
    return ChartTrouble(shelf, content).map { "no edition yet: \($0.text)" } ?? "no edition yet"
  }

  private static func bytes(_ shelves: [ChartShelf], _ content: SiteContent) throws(SiteError) -> [UInt8] {
    var editions: [ChartEdition] = []
    for shelf in shelves { if let edition = try content.editions.latest(shelf) { editions.append(edition) } }
    let generated = editions.map(\.fetched).max() ?? Instant(content.today)
    let asOf = editions.map(\.edition).max() ?? content.today
    return Endpoint.body(asOf: asOf.description, generated: generated) { json in
      json.field("count", editions.count)
      json.key("charts")
      json.beginArray()
      for edition in editions { ChartsEndpoint.write(edition, to: &json) }
      json.endArray()
    }
  }
}
