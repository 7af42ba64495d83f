import Records

extension ChartAdapter {
  /// Deezer's charts and chart playlists; the rank is the order, and no date is printed. Errors arrive as HTTP 200.
  static let deezer = ChartAdapter(name: "deezer", measure: "Deezer's plays") { (body, _, chart) throws(IngestError) in
    let wire = WireFormat(adapter: "deezer")
    let answer = try wire.json(body)
    if let problem = answer["error"] {
      let message = problem["message"]?.words ?? problem["type"]?.words ?? "no message"
      let code = problem["code"]?.int ?? 0
      throw wire.error(
        "the service answers error \(code), \(message)\(code == 4 ? "; it is asked again in the next run" : "")")
    }
    let rows = try wire.rows(try wire.array("data", in: answer), what: "data") { item, place in
      let artist = chart.subject == .artists ? item["name"]?.words : item["artist"]?["name"]?.words
      let title = chart.subject == .artists ? "" : item["title"]?.words
      guard let title, let artist else { return nil }
      return ChartEntry(
        rank: place, title: title, artist: artist,
        ids: ChartEntry.IDs(deezer: item["id"]?.identifier, isrc: item["isrc"]?.words), url: item["link"]?.words)
    }
    return ChartPage(date: nil, rows: rows)
  }
}
