import Records

extension ChartAdapter {
  /// Last.fm's `chart.gettoptracks`; needs a key, prints no date, and counts plays of all time, which are no measure of a week.
  static let lastFM = ChartAdapter(
    name: "lastfm", measure: "Last.fm's plays", secretName: "LASTFM_API_KEY", secretField: "api_key"
  ) {
    (body, _, _) throws(IngestError) in
    let wire = WireFormat(adapter: "lastfm")
    let answer = try wire.json(body)
    if let problem = answer["message"]?.words { throw wire.error("the service answers “\(problem)”") }
    let rows = try wire.rows(try wire.array("tracks", "track", in: answer), what: "tracks.track") { item, place in
      guard let title = item["name"]?.words, let artist = item["artist"]?["name"]?.words else { return nil }
      return ChartEntry(
        rank: place, title: title, artist: artist, ids: ChartEntry.IDs(mbid: item["mbid"]?.words),
        url: item["url"]?.words)
    }
    return ChartPage(date: nil, rows: rows)
  }
}
