import Records

/// What a service says of one release, before it is a record.
struct ReleaseFacts {
  var title: String
  var artist: String
  var date: Day
  var kind: String
  var genres: [String] = []
  var listens: Int?
  var url: String

  /// The record; known by folded artist and title, so that services that name the same release meet under one id, and by
  /// the month, so that a reissue of later, when the first record is out of the merge's sight, is another.
  func release(source: SourceConfiguration, seen: Instant) -> Release {
    Release(
      id: StableID.make(
        "release", Self.folded(artist), Self.folded(Self.core(title)), String(date.description.prefix(7))),
      title: title, artist: artist, date: date, kind: kind, genres: genres, listens: listens,
      links: [Link(source: source.id, url: url)],
      source: source.id, firstSeen: seen)
  }

  /// A title without the mark of its kind that some services add: `Kiosk - Single`, `Kiosk (EP)`.
  static func core(_ title: String) -> String {
    for ending in [" - single", " - ep", " (single)", " (ep)"] where title.lowercased().hasSuffix(ending) {
      return String(title.dropLast(ending.count))
    }
    return title
  }

  /// The kind that a title is marked with; an album where it is not.
  static func kind(markedIn title: String) -> String {
    let title = title.lowercased()
    if title.hasSuffix(" - single") || title.hasSuffix(" (single)") { return "single" }
    return title.hasSuffix(" - ep") || title.hasSuffix(" (ep)") ? "ep" : "album"
  }

  /// Letters and digits in lower case; the whole text where it has none.
  static func folded(_ text: String) -> String {
    let plain = text.lowercased().filter { $0.isLetter || $0.isNumber }
    return plain.isEmpty ? text : plain
  }

  /// MusicBrainz' types as our kinds; a secondary type says more than a primary one.
  static func kind(primary: String?, secondary: [String]) -> String {
    let table = [
      "Live": "live", "Compilation": "compilation", "Remix": "remix", "DJ-mix": "remix", "Soundtrack": "soundtrack",
      "Album": "album", "Single": "single", "EP": "ep",
    ]
    return (secondary + [primary ?? ""]).lazy.compactMap { table[$0] }.first ?? "other"
  }
}
