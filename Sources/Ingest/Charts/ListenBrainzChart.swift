import Records

extension ChartAdapter {
  /// ListenBrainz' weekly statistics (CC0): recordings, artists or release groups; the rank is the order, the edition the end
  /// of the range, and listens are a true count.
  static let listenBrainz = ChartAdapter(name: "listenbrainz", measure: "ListenBrainz' listens") {
    (body, _, chart) throws(IngestError) in
    let wire = WireFormat(adapter: "listenbrainz")
    let answer = try wire.json(body)
    guard let end = answer["payload"]?["to_ts"]?.int else { throw wire.error("payload.to_ts is no time") }
    let list: String
    let title: String?
    let id: String
    switch chart.subject {
    case .tracks: (list, title, id) = ("recordings", "track_name", "recording_mbid")
    case .albums: (list, title, id) = ("release_groups", "release_group_name", "release_group_mbid")
    case .artists: (list, title, id) = ("artists", nil, "artist_mbid")
    }
    let rows = try wire.rows(try wire.array("payload", list, in: answer), what: "payload.\(list)") { item, place in
      guard let artist = item["artist_name"]?.words, let name = title.map({ item[$0]?.words }) ?? "" else { return nil }
      return ChartEntry(
        rank: place, title: name, artist: artist, streams: item["listen_count"]?.int,
        ids: ChartEntry.IDs(mbid: item[id]?.words))
    }
    return ChartPage(date: Instant(seconds: end).day, rows: rows)
  }
}
