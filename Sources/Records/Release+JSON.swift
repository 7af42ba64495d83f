extension Release: JSONCodable {
  /// Reads the record.
  public init(json: inout JSONReader) throws(JSONError) {
    var id: String?
    var title: String?
    var artist: String?
    var date: Day?
    var kind: String?
    var genres: [String] = []
    var notable: [String] = []
    var listens: Int?
    var links: [Link] = []
    var source: String?
    var firstSeen: Instant?
    var sample = false
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "id": id = try json.readString()
      case "title": title = try json.readString()
      case "artist": artist = try json.readString()
      case "date": date = try json.readDay()
      case "kind": kind = try json.readString()
      case "genres": genres = try json.readStrings()
      case "notable": notable = try json.readStrings()
      case "listens": listens = try json.readInt()
      case "links": links = try json.readArray()
      case "source": source = try json.readString()
      case "firstSeen": firstSeen = try json.readInstant()
      case "sample": sample = try json.readBool()
      default: try json.skipValue()
      }
    }
    self.init(
      id: try json.require(id, "id"), title: try json.require(title, "title"),
      artist: try json.require(artist, "artist"), date: try json.require(date, "date"),
      kind: try json.require(kind, "kind"), genres: genres, notable: notable, listens: listens, links: links,
      source: try json.require(source, "source"), firstSeen: try json.require(firstSeen, "firstSeen"), sample: sample)
  }

  /// Writes the record.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("title", title)
    json.field("artist", artist)
    json.field("date", date)
    json.field("kind", kind)
    json.field("genres", genres)
    json.field("notable", notable)
    json.field("listens", listens)
    json.field("links", links)
    json.field("source", source)
    json.field("firstSeen", firstSeen)
    json.flag("sample", sample)
    json.endObject()
  }
}
