import Records

extension ChartAdapter {
  /// The Hot 100 as JSON, kept by volunteers at github.com/mhollingshead/billboard-hot-100.
  static let billboardMirror = ChartAdapter(name: "billboard-mirror", measure: "Billboard's chart") {
    (body, _, _) throws(IngestError) in
    let wire = WireFormat(adapter: "billboard-mirror")
    let answer = try wire.json(body)
    guard let date = answer["date"]?.string.flatMap({ Day($0) }) else { throw wire.error("the answer has no date") }
    let rows = try wire.rows(try wire.array("data", in: answer), what: "data") { song, _ in
      guard let title = song["song"]?.words, let artist = song["artist"]?.words else { return nil }
      return ChartEntry(
        rank: song["this_week"]?.int ?? 0, title: title, artist: artist, previous: song["last_week"]?.int,
        peak: song["peak_position"]?.int ?? 0, editions: song["weeks_on_chart"]?.int ?? 0)
    }
    return ChartPage(date: date, rows: rows)
  }
}
