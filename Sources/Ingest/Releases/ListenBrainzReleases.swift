import Records

extension ReleaseAdapter {
  /// ListenBrainz' fresh releases: nearly everything that is released, with listens; null members are left out.
  static let listenBrainz = ReleaseAdapter(name: "listenbrainz-releases") { (body, source, seen) throws(IngestError) in
    let wire = WireFormat(adapter: "listenbrainz-releases", subject: "releases")
    let list = try wire.array("payload", "releases", in: try wire.json(body))
    return list.compactMap { item in
      guard let title = item["release_name"]?.words, let artist = item["artist_credit_name"]?.words,
        let date = item["release_date"]?.string.flatMap({ Day($0) }), let id = item["release_mbid"]?.words
      else { return nil }
      let secondary = item["release_group_secondary_type"]?.words.map { [$0] } ?? []
      let facts = ReleaseFacts(
        title: title, artist: artist, date: date,
        kind: ReleaseFacts.kind(primary: item["release_group_primary_type"]?.words, secondary: secondary),
        genres: (item["release_tags"]?.array ?? []).compactMap(\.words).map { $0.lowercased() },
        listens: item["listen_count"]?.int, url: "https://musicbrainz.org/release/\(id)")
      return facts.release(source: source, seen: seen)
    }
  }
}
