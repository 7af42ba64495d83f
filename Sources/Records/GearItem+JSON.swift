extension GearItem: JSONCodable {
  /// Reads the record.
  public init(json: inout JSONReader) throws(JSONError) {
    var id: String?
    var title: String?
    var url: String?
    var source: String?
    var published: Instant?
    var firstSeen: Instant?
    var kind: String?
    var kindReasons: [String] = []
    var brand: String?
    var excerpt: String?
    var links: [Link] = []
    var sample = false
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "id": id = try json.readString()
      case "title": title = try json.readString()
      case "url": url = try json.readAddress()
      case "source": source = try json.readString()
      case "published": published = try json.readInstant()
      case "firstSeen": firstSeen = try json.readInstant()
      case "kind": kind = try json.readString()
      case "kindReasons": kindReasons = try json.readStrings()
      case "brand": brand = try json.readString()
      case "excerpt": excerpt = try json.readString()
      case "links": links = try json.readArray()
      case "sample": sample = try json.readBool()
      default: try json.skipValue()
      }
    }
    self.init(
      id: try json.require(id, "id"), title: try json.require(title, "title"), url: try json.require(url, "url"),
      source: try json.require(source, "source"), published: try json.require(published, "published"),
      firstSeen: try json.require(firstSeen, "firstSeen"), kind: try json.require(kind, "kind"),
      kindReasons: kindReasons, brand: brand, excerpt: excerpt, links: links, sample: sample)
  }

  /// Writes the record.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("title", title)
    json.field("url", url)
    json.field("source", source)
    json.field("published", published)
    json.field("firstSeen", firstSeen)
    json.field("kind", kind)
    json.field("kindReasons", kindReasons)
    json.field("brand", brand)
    json.field("excerpt", excerpt)
    json.field("links", links)
    json.flag("sample", sample)
    json.endObject()
  }
}
