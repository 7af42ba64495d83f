import Records

extension ReleaseAdapter {
  /// MusicBrainz' search for releases by date; dates without a day are left out.
  static let musicBrainz = ReleaseAdapter(name: "musicbrainz-releases") { (body, source, seen) throws(IngestError) in
    let wire = WireFormat(adapter: "musicbrainz-releases", subject: "releases")
    return try wire.array("releases", in: try wire.json(body)).compactMap { item in
      let credits = item["artist-credit"]?.array ?? []
      let artist = credits.map { ($0["name"]?.string ?? "") + ($0["joinphrase"]?.string ?? "") }.joined()
      guard let title = item["title"]?.words, !artist.isEmpty,
        let date = item["date"]?.string.flatMap({ Day($0) }), let id = item["id"]?.words
      else { return nil }
      let group = item["release-group"]
      let secondary = (group?["secondary-types"]?.array ?? []).compactMap(\.words)
      let facts = ReleaseFacts(
        title: title, artist: artist, date: date,
        kind: ReleaseFacts.kind(primary: group?["primary-type"]?.words, secondary: secondary),
        url: "https://musicbrainz.org/release/\(id)")
      return facts.release(source: source, seen: seen)
    }
  }
}
