import Records

extension ReleaseAdapter {
  /// How far back a release date may lie to be news.
  private static let newDays = 30

  /// The albums among Apple Music's most played that came out in the last days. Apple's lists of new and coming releases
  /// were closed with the old feed generator; what is played most and is new is what is left of them.
  static let apple = ReleaseAdapter(name: "apple-releases") { (body, source, seen) throws(IngestError) in
    let wire = WireFormat(adapter: "apple-releases", subject: "releases")
    let albums = try wire.array("feed", "results", in: try wire.json(body))
    guard albums.contains(where: { $0["releaseDate"]?.string.flatMap { Day($0) } != nil }) else {
      throw wire.error("no album of feed.results has a releaseDate: its format has changed, look at the adapter")
    }
    return albums.compactMap { item in
      guard let title = item["name"]?.words, let artist = item["artistName"]?.words, let url = item["url"]?.words,
        let date = item["releaseDate"]?.string.flatMap({ Day($0) }), date.days(until: seen.day) <= newDays
      else { return nil }
      // Every item also has the genre "Music".
      let genres = (item["genres"]?.array ?? []).compactMap { $0["name"]?.words }.filter { $0 != "Music" }
      let facts = ReleaseFacts(
        title: ReleaseFacts.core(title), artist: artist, date: date, kind: ReleaseFacts.kind(markedIn: title),
        genres: genres.map { $0.lowercased() }, url: url)
      return facts.release(source: source, seen: seen)
    }
  }
}
