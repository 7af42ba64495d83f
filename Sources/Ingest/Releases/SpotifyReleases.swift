import Records

extension ReleaseAdapter {
  /// Spotify's new releases; needs an app's id and secret, and that app needs Extended Quota.
  static let spotify = ReleaseAdapter(
    name: "spotify-releases", credentials: .spotify,
    meanings: [
      403: "Spotify refuses browse/new-releases to apps in development mode since March 2026; the app of "
        + "SPOTIFY_CLIENT_ID needs Extended Quota (developer.spotify.com, the app's page, “Quota extension”), or switch "
        + "the source off"
    ]
  ) { (body, source, seen) throws(IngestError) in
    let wire = WireFormat(adapter: "spotify-releases", subject: "releases")
    return try wire.array("albums", "items", in: try wire.json(body)).compactMap { item in
      let artists = (item["artists"]?.array ?? []).compactMap { $0["name"]?.words }
      // A date of a year or a month alone is no release date.
      guard let title = item["name"]?.words, !artists.isEmpty, let id = item["id"]?.words,
        let date = item["release_date"]?.string.flatMap({ Day($0) })
      else { return nil }
      let kind = item["album_type"]?.words ?? "other"
      let facts = ReleaseFacts(
        title: title, artist: artists.joined(separator: ", "), date: date,
        kind: ["album", "single", "compilation"].contains(kind) ? kind : "other",
        url: item["external_urls"]?["spotify"]?.words ?? "https://open.spotify.com/album/\(id)")
      return facts.release(source: source, seen: seen)
    }
  }
}
