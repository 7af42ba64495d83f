import Records

extension ReleaseAdapter {
  /// Deezer's editorial releases. Errors arrive as HTTP 200; the kind is not told.
  static let deezer = ReleaseAdapter(name: "deezer-releases") { (body, source, seen) throws(IngestError) in
    let wire = WireFormat(adapter: "deezer-releases", subject: "releases")
    let answer = try wire.json(body)
    if let problem = answer["error"] {
      let words = problem["message"]?.words ?? problem["type"]?.words ?? "no message"
      throw wire.error("the service answers error \(problem["code"]?.int ?? 0), \(words)")
    }
    return try wire.array("data", in: answer).compactMap { item in
      guard let title = item["title"]?.words, let artist = item["artist"]?["name"]?.words,
        let date = item["release_date"]?.string.flatMap({ Day($0) }), let id = item["id"]?.identifier
      else { return nil }
      let kind = item["record_type"]?.words ?? "other"
      let facts = ReleaseFacts(
        title: title, artist: artist, date: date, kind: ["album", "single", "ep"].contains(kind) ? kind : "other",
        url: item["link"]?.words ?? "https://www.deezer.com/album/\(id)")
      return facts.release(source: source, seen: seen)
    }
  }
}
