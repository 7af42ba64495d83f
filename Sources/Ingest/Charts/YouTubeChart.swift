import Records

extension ChartAdapter {
  /// YouTube's most popular music videos; needs a key and prints no date. Views are of all time, no measure of a day.
  static let youTube = ChartAdapter(
    name: "youtube", measure: "YouTube's views", secretName: "YOUTUBE_API_KEY", secretField: "key"
  ) {
    (body, _, _) throws(IngestError) in
    let wire = WireFormat(adapter: "youtube")
    let answer = try wire.json(body)
    if let problem = answer["error"]?["message"]?.words { throw wire.error("the service answers “\(problem)”") }
    let rows = try wire.rows(try wire.array("items", in: answer), what: "items") { item, place in
      guard let name = item["snippet"]?["title"]?.words, let channel = item["snippet"]?["channelTitle"]?.words else {
        return nil
      }
      let video = VideoTitle(name, channel: channel)
      return ChartEntry(
        rank: place, title: video.title, artist: video.artist,
        url: item["id"]?.words.map { "https://www.youtube.com/watch?v=\($0)" })
    }
    return ChartPage(date: nil, rows: rows)
  }
}

/// "Artist - Title (Official Video)" taken apart; the channel is the artist where there is no dash.
private struct VideoTitle {
  let artist: String
  let title: String

  init(_ name: String, channel: String) {
    let parts = name.split(separator: " - ", maxSplits: 1).map(String.init)
    artist = parts.count == 2 ? parts[0] : channel
    title = Self.withoutLabel(parts.count == 2 ? parts[1] : name)
  }

  /// Drops a last bracket that says only what kind of video it is.
  private static func withoutLabel(_ title: String) -> String {
    guard let last = title.last, last == ")" || last == "]",
      let open = title.lastIndex(of: last == ")" ? "(" : "["), open > title.startIndex
    else { return title }
    let label = title[open...].lowercased()
    guard ["video", "audio", "visualizer", "lyric", "official"].contains(where: label.contains) else { return title }
    return title[..<open].split(separator: " ").joined(separator: " ")
  }
}
