import Records

extension ChartAdapter {
  /// Apple Music's most played songs or albums of a country; the rank is the order.
  static let applePlayed = ChartAdapter(name: "apple-most-played", measure: "Apple's plays") {
    (body, _, _) throws(IngestError) in
    let wire = WireFormat(adapter: "apple-most-played")
    let answer = try wire.json(body)
    guard let date = answer["feed"]?["updated"]?.string.flatMap(PrintedDate.rfc822) else {
      throw wire.error("feed.updated is no date")
    }
    let rows = try wire.rows(try wire.array("feed", "results", in: answer), what: "feed.results") { item, place in
      guard let title = item["name"]?.words, let artist = item["artistName"]?.words else { return nil }
      // Every item also has the genre "Music".
      let genres = (item["genres"]?.array ?? []).compactMap { $0["name"]?.words }.filter { $0 != "Music" }
      return ChartEntry(
        rank: place, title: title, artist: artist, ids: ChartEntry.IDs(apple: item["id"]?.identifier),
        url: item["url"]?.words, genres: genres)
    }
    return ChartPage(date: date, rows: rows)
  }

  /// The iTunes Store's sales chart, a chart of its own and never a stand-in for the one of plays; the rank is the order.
  static let iTunes = ChartAdapter(name: "itunes", measure: "the iTunes Store's sales") {
    (body, _, _) throws(IngestError) in
    let wire = WireFormat(adapter: "itunes")
    let answer = try wire.json(body)
    guard let date = answer["feed"]?["updated"]?["label"]?.string.flatMap(PrintedDate.iso) else {
      throw wire.error("feed.updated.label is no date")
    }
    let rows = try wire.rows(try wire.array("feed", "entry", in: answer), what: "feed.entry") { item, place in
      guard let title = item["im:name"]?["label"]?.words, let artist = item["im:artist"]?["label"]?.words else {
        return nil
      }
      let genre = item["category"]?["attributes"]?["label"]?.words
      return ChartEntry(
        rank: place, title: title, artist: artist,
        ids: ChartEntry.IDs(apple: item["id"]?["attributes"]?["im:id"]?.identifier), url: item["id"]?["label"]?.words,
        genres: genre.map { [$0] } ?? [])
    }
    return ChartPage(date: date, rows: rows)
  }
}
