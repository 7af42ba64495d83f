extension ChartEntry: JSONCodable {
  /// Reads the record.
  public init(json: inout JSONReader) throws(JSONError) {
    var rank: Int?
    var title: String?
    var artist: String?
    var previous: Int?
    var peak: Int?
    var editions: Int?
    var streak: Int?
    var status: Status?
    var streams: Int?
    var ids = IDs()
    var url: String?
    var genres: [String] = []
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "rank": rank = try json.readInt()
      case "title": title = try json.readString()
      case "artist": artist = try json.readString()
      case "previous": previous = try json.readInt()
      case "peak": peak = try json.readInt()
      case "editions": editions = try json.readInt()
      case "streak": streak = try json.readInt()
      case "status": status = try Status(json: &json)
      case "streams": streams = try json.readInt()
      case "ids": ids = try json.read()
      case "url": url = try json.readAddress()
      case "genres": genres = try json.readStrings()
      default: try json.skipValue()
      }
    }
    self.init(
      rank: try json.require(rank, "rank"), title: try json.require(title, "title"),
      artist: try json.require(artist, "artist"), previous: previous, peak: peak, editions: editions, streak: streak,
      status: status, streams: streams, ids: ids, url: url, genres: genres)
  }

  /// Writes the record.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("rank", rank)
    json.field("title", title)
    json.field("artist", artist)
    json.field("previous", previous)
    json.field("peak", peak)
    json.field("editions", editions)
    json.field("streak", streak)
    json.field("status", status)
    json.field("streams", streams)
    if !ids.isEmpty { json.field("ids", ids) }
    json.field("url", url)
    json.field("genres", genres)
    json.endObject()
  }
}

extension ChartEntry.Status {
  /// Reads the word. Each row of an archive has one, and it is told from others by its bytes.
  public init(json: inout JSONReader) throws(JSONError) {
    let word = try json.readText()
    switch json.key(of: word) {
    case "new": self = .new
    case "reentry": self = .reentry
    case "up": self = .up
    case "down": self = .down
    case "same": self = .same
    default: throw json.error("\"\(json.string(of: word))\" is not a known Status")
    }
  }
}

extension ChartEntry.IDs: JSONCodable {
  /// Reads the record.
  public init(json: inout JSONReader) throws(JSONError) {
    var spotify: String?
    var apple: String?
    var deezer: String?
    var isrc: String?
    var mbid: String?
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "spotify": spotify = try json.readString()
      case "apple": apple = try json.readString()
      case "deezer": deezer = try json.readString()
      case "isrc": isrc = try json.readString()
      case "mbid": mbid = try json.readString()
      default: try json.skipValue()
      }
    }
    self.init(spotify: spotify, apple: apple, deezer: deezer, isrc: isrc, mbid: mbid)
  }

  /// Writes the record.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("spotify", spotify)
    json.field("apple", apple)
    json.field("deezer", deezer)
    json.field("isrc", isrc)
    json.field("mbid", mbid)
    json.endObject()
  }
}
