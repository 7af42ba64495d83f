public import Records

/// A past as a file, for a cache: what it says can always be told anew by the stored editions.
extension ChartHistory: JSONCodable {
  /// Reads a past.
  public init(json: inout JSONReader) throws(JSONError) {
    self.init()
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "first": first = try json.readDay()
      case "last": last = try json.readDay()
      case "count": count = try json.readInt()
      case "nameless": nameless = try json.readInt()
      case "published":
        published = Set(try json.readStrings().compactMap { ChartVerdict.Column(rawValue: $0) })
      case "hashes":
        for edition in try json.readArray(of: EditionHash.self) { editionByHash[edition.hash] = edition.day }
      case "songs":
        for kept in try json.readArray(of: KeptSong.self) { songs[kept.song] = kept.past }
      default: try json.skipValue()
      }
    }
    lastSongs = songs.filter { $0.value.edition == last }.sorted { Self.isBefore($0, $1) }.map(\.key)
  }

  /// Writes the past, in an order that depends on nothing else.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("first", first)
    json.field("last", last)
    json.field("count", count)
    json.field("nameless", nameless)
    json.field("published", ChartVerdict.Column.allCases.filter(published.contains).map(\.rawValue))
    json.key("hashes")
    json.array(
      editionByHash.map { EditionHash(hash: $0.key, day: $0.value) }.sorted { ($0.day, $0.hash) < ($1.day, $1.hash) })
    json.key("songs")
    json.array(songs.sorted { Self.isBefore($0, $1) }.map { KeptSong(song: $0.key, past: $0.value) })
    json.endObject()
  }

  private static func isBefore(
    _ left: (key: ChartSong, value: Past), _ right: (key: ChartSong, value: Past)
  ) -> Bool {
    (left.value.rank, left.value.edition, left.key.title, left.key.artist)
      < (right.value.rank, right.value.edition, right.key.title, right.key.artist)
  }
}

/// An edition's content hash.
private struct EditionHash: JSONCodable {
  let hash: String
  let day: Day

  init(hash: String, day: Day) {
    self.hash = hash
    self.day = day
  }

  init(json: inout JSONReader) throws(JSONError) {
    var hash: String?
    var day: Day?
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "hash": hash = try json.readString()
      case "day": day = try json.readDay()
      default: try json.skipValue()
      }
    }
    self.init(hash: try json.require(hash, "hash"), day: try json.require(day, "day"))
  }

  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("hash", hash)
    json.field("day", day)
    json.endObject()
  }
}

/// A song with its past.
private struct KeptSong: JSONCodable {
  let song: ChartSong
  let past: ChartHistory.Past

  init(song: ChartSong, past: ChartHistory.Past) {
    self.song = song
    self.past = past
  }

  init(json: inout JSONReader) throws(JSONError) {
    var title = ""
    var artist = ""
    var day: Day?
    var past = ChartHistory.Past(edition: Day(number: 0), rank: 0, peak: nil, editions: nil, streak: 1)
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "title": title = try json.readString()
      case "artist": artist = try json.readString()
      case "day": day = try json.readDay()
      case "rank": past.rank = try json.readInt()
      case "peak": past.peak = try json.readInt()
      case "editions": past.editions = try json.readInt()
      case "streak": past.streak = try json.readInt()
      default: try json.skipValue()
      }
    }
    past.edition = try json.require(day, "day")
    self.init(song: ChartSong(title: title, artist: artist), past: past)
  }

  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("title", song.title)
    json.field("artist", song.artist)
    json.field("day", past.edition)
    json.field("rank", past.rank)
    json.field("peak", past.peak)
    json.field("editions", past.editions)
    json.field("streak", past.streak)
    json.endObject()
  }
}
