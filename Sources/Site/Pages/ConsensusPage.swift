import Insights
import Records
import Templating

/// `/charts/pulse-100/` with its CSV: one chart across platforms, ours and marked as ours.
enum ConsensusPage {
  /// The path below the base.
  static let path = "/charts/pulse-100/"

  /// The charts that have a voice.
  static func voices(_ content: SiteContent) -> [ChartShelf] {
    content.charts.filter {
      $0.chart.subject == .tracks && !$0.chart.viral && !$0.editions.entries.isEmpty && $0.chart.id != "pulse-100"
    }
  }

  /// True when there is something to agree on: tracks with pages, and two platforms.
  static func exists(_ content: SiteContent) -> Bool {
    !content.names.tracks.isEmpty && Set(voices(content).map(\.chart.platform)).count > 1
  }

  static func units(_ content: SiteContent, _ selection: PageSelection) -> [PageUnit] {
    guard exists(content) else { return [] }
    var inputs = content.frame.mixer
    for shelf in voices(content) {
      inputs.add(shelf.chart.id)
      guard let last = shelf.editions.entries.last, let words = content.rowWords(of: shelf).last else { continue }
      inputs.add(last.fingerprint)
      inputs.add(words)
    }
    return [
      PageUnit(key: "charts/pulse-100", inputs: inputs.fingerprint) { sink throws(SiteError) in
        try render(content, selection, into: &sink)
      }
    ]
  }

  private static func render(
    _ content: SiteContent, _ selection: PageSelection, into sink: inout PageSink
  ) throws(SiteError) {
    var editions: [(chart: ChartConfiguration, edition: ChartEdition)] = []
    for shelf in voices(content) {
      if let edition = try content.editions.latest(shelf) { editions.append((shelf.chart, edition)) }
    }
    let rows = Consensus.chart(editions) { entry in
      content.names.songs[SongKey.make(title: entry.title, artist: entry.artist)].map { content.names.tracks[$0].slug }
    }
    let csv = "charts/pulse-100/pulse-100.csv"
    let head = PageHead(
      path: String(path.dropFirst()), title: "Pulse 100",
      description:
        "Our own chart: songs by their places on the charts of \(Words.count(Set(editions.map(\.chart.platform)).count, "platform")), by a published formula.",
      section: .charts, asOf: editions.map(\.edition.fetched).max(), day: editions.map(\.edition.edition).max(),
      links: selection.contains(.tables) ? [("CSV", "/" + csv)] : [], type: "Dataset",
      sample: editions.contains { $0.edition.sample })
    let codes = Dictionary(
      editions.map { ($0.chart.id, $0.chart.code) }, uniquingKeysWith: { first, _ in first })
    try content.frame.page(
      "consensus", head,
      [
        "rows": .list(rows.map { row($0, codes, content) }), "count": .string(Words.count(rows.count, "song")),
        "charts": .list(
          editions.map { chart, edition in
            [
              "code": .string(chart.code), "title": .string(chart.title),
              "href": .string("\(content.frame.base)/charts/\(chart.id)/"),
              "date": .string(DateText.short(edition.edition, in: content.today)),
            ]
          }),
      ], into: &sink)
    if selection.contains(.tables) { try sink.put(csv, table(rows, codes, content)) }
  }

  private static func row(_ row: Consensus.Row, _ codes: [String: String], _ content: SiteContent) -> Value {
    let track = content.names.track(slug: row.track)
    return [
      "rank": .int(row.rank), "title": .string(track?.title ?? row.track), "artist": Value(track?.artist),
      "href": .string("\(content.frame.base)/tracks/\(row.track)/"), "points": .string(points(row)),
      "places": .string(row.places.map { "\(codes[$0.chart] ?? $0.chart)\u{A0}\($0.rank)" }.joined(separator: ", ")),
    ]
  }

  /// One digit behind the point.
  private static func points(_ row: Consensus.Row) -> String {
    let tenths = Int((row.points * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func table(
    _ rows: [Consensus.Row], _ codes: [String: String], _ content: SiteContent
  ) -> [UInt8] {
    var csv = CSVText()
    csv.line(["rank", "title", "artist", "points", "places"])
    for row in rows {
      let track = content.names.track(slug: row.track)
      csv.line([
        String(row.rank), track?.title ?? row.track, track?.artist ?? "", points(row),
        row.places.map { "\(codes[$0.chart] ?? $0.chart) \($0.rank)" }.joined(separator: " "),
      ])
    }
    return csv.bytes
  }
}
