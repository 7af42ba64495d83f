extension NewsItem: JSONCodable {
  /// Reads the record.
  public init(json: inout JSONReader) throws(JSONError) {
    var id: String?
    var url: String?
    var title: String?
    var source: String?
    var author: String?
    var published: Instant?
    var firstSeen: Instant?
    var excerpt: String?
    var tags: [String] = []
    var story: String?
    var artists: [String] = []
    var tracks: [String] = []
    var category: NewsCategory?
    var categoryReasons: [String] = []
    var impact = Impact.none
    var summary: Summary?
    var formerTitles: [String] = []
    var sample = false
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "id": id = try json.readString()
      case "url": url = try json.readAddress()
      case "title": title = try json.readString()
      case "source": source = try json.readString()
      case "author": author = try json.readString()
      case "published": published = try json.readInstant()
      case "firstSeen": firstSeen = try json.readInstant()
      case "excerpt": excerpt = try json.readString()
      case "tags": tags = try json.readStrings()
      case "story": story = try json.readString()
      case "artists": artists = try json.readStrings()
      case "tracks": tracks = try json.readStrings()
      case "category": category = try json.readCase()
      case "categoryReasons": categoryReasons = try json.readStrings()
      case "impact": impact = try json.read()
      case "summary": summary = try json.read()
      case "formerTitles": formerTitles = try json.readStrings()
      case "sample": sample = try json.readBool()
      default: try json.skipValue()
      }
    }
    self.init(
      id: try json.require(id, "id"), url: try json.require(url, "url"), title: try json.require(title, "title"),
      source: try json.require(source, "source"), author: author, published: try json.require(published, "published"),
      firstSeen: try json.require(firstSeen, "firstSeen"), excerpt: excerpt, tags: tags, story: story,
      artists: artists, tracks: tracks,
      category: try json.require(category, "category"), categoryReasons: categoryReasons, impact: impact,
      summary: summary, formerTitles: formerTitles, sample: sample)
  }

  /// Writes the record.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("url", url)
    json.field("title", title)
    json.field("source", source)
    json.field("author", author)
    json.field("published", published)
    json.field("firstSeen", firstSeen)
    json.field("excerpt", excerpt)
    json.field("tags", tags)
    json.field("story", story)
    json.field("artists", artists)
    json.field("tracks", tracks)
    json.field("category", category)
    json.field("categoryReasons", categoryReasons)
    if impact != .none { json.field("impact", impact) }
    json.field("summary", summary)
    json.field("formerTitles", formerTitles)
    json.flag("sample", sample)
    json.endObject()
  }
}

extension NewsItem.Summary: JSONCodable {
  /// Reads the record.
  public init(json: inout JSONReader) throws(JSONError) {
    var text: String?
    var origin: TextOrigin?
    var model: String?
    var category: NewsCategory?
    var impact: Impact?
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "text": text = try json.readString()
      case "origin": origin = try json.readCase()
      case "model": model = try json.readString()
      case "category": category = try json.readCase()
      case "impact": impact = try json.read()
      default: try json.skipValue()
      }
    }
    self.init(
      text: try json.require(text, "text"), origin: try json.require(origin, "origin"), model: model,
      category: category, impact: impact)
  }

  /// Writes the record.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("text", text)
    json.field("origin", origin)
    json.field("model", model)
    json.field("category", category)
    json.field("impact", impact)
    json.endObject()
  }
}
