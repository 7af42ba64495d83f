import Records

extension ChartAdapter {
  /// The public weekly charts of Spotify: one answer with several lists, chosen by their metadata and not by their place.
  static let spotify = ChartAdapter(name: "spotify-charts", measure: "Spotify's streams") {
    (body, _, chart) throws(IngestError) in
    let wire = WireFormat(adapter: "spotify-charts")
    let lists = try wire.array("chartEntryViewResponses", in: try wire.json(body))
    guard let list = lists.first(where: { SpotifyList.isWanted($0, chart) }) else {
      let found = lists.compactMap { $0["displayChart"]?["chartMetadata"]?["alias"]?.string }.joined(separator: ", ")
      throw wire.error("the answer has no \(chart.cadence.rawValue) list of \(chart.subject.rawValue); it has \(found)")
    }
    guard let date = list["displayChart"]?["date"]?.string.flatMap({ Day($0) }) else {
      throw wire.error("the list has no date")
    }
    let entries = try wire.array("entries", in: list)
    let hasMovement = entries.contains { SpotifyList.moves($0["chartEntryData"]) }
    let rows = try wire.rows(entries, what: "entries") { entry, _ in
      SpotifyList.row(entry, hasMovement: hasMovement)
    }
    return ChartPage(date: date, rows: rows)
  }
}

/// The parts of Spotify's answer.
private enum SpotifyList {
  private static let entities: [ChartConfiguration.Subject: String] = [
    .tracks: "TRACK", .albums: "ALBUM", .artists: "ARTIST",
  ]

  static func isWanted(_ list: JSONValue, _ chart: ChartConfiguration) -> Bool {
    let metadata = list["displayChart"]?["chartMetadata"]
    let country = metadata?["dimensions"]?["country"]?.string?.lowercased() ?? ""
    return metadata?["entityType"]?.string == entities[chart.subject]
      && metadata?["dimensions"]?["recurrence"]?.string?.lowercased() == chart.cadence.rawValue
      && (country.isEmpty ? "global" : country) == chart.region
  }

  /// Lists of albums and artists say −1 and NO_CHANGE everywhere: they have no movement at all.
  static func moves(_ data: JSONValue?) -> Bool {
    (data?["previousRank"]?.int ?? -1) > 0 || status(data) != nil
  }

  static func row(_ entry: JSONValue, hasMovement: Bool) -> ChartEntry? {
    let data = entry["chartEntryData"]
    guard let name = names(entry) else { return nil }
    let previous = data?["previousRank"]?.int ?? 0
    let rank = data?["currentRank"]?.int ?? 0
    var row = ChartEntry(rank: rank, title: name.title, artist: name.artist, ids: ChartEntry.IDs(spotify: name.id))
    row.streams = data?["rankingMetric"]?["value"]?.looseInt
    guard hasMovement else { return row }
    row.previous = previous > 0 ? previous : nil
    row.peak = data?["peakRank"]?.int ?? 0
    row.editions = data?["appearancesOnChart"]?.int ?? 0
    row.streak = data?["consecutiveAppearancesOnChart"]?.int
    row.status = status(data)
    return row
  }

  private static func status(_ data: JSONValue?) -> ChartEntry.Status? {
    switch data?["entryStatus"]?.string {
    case "NEW_ENTRY": .new
    case "RE_ENTRY": .reentry
    default: nil
    }
  }

  private static func names(_ entry: JSONValue) -> (title: String, artist: String, id: String?)? {
    func id(_ uri: JSONValue?) -> String? { uri?.string?.split(separator: ":").last.map(String.init) }
    func artists(_ owner: JSONValue) -> String {
      (owner["artists"]?.array ?? []).compactMap { $0["name"]?.words }.joined(separator: ", ")
    }
    if let track = entry["trackMetadata"], let title = track["trackName"]?.words {
      return (title, artists(track), id(track["trackUri"]))
    }
    if let album = entry["albumMetadata"], let title = album["albumName"]?.words {
      return (title, artists(album), id(album["albumUri"]))
    }
    guard let artist = entry["artistMetadata"], let name = artist["artistName"]?.words else { return nil }
    return ("", name, id(artist["artistUri"]))
  }
}
