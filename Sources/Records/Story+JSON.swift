extension Story: JSONCodable {
  /// Reads the record.
  public init(json: inout JSONReader) throws(JSONError) {
    var id: String?
    var title: String?
    var lead: String?
    var first: Instant?
    var latest: Instant?
    var items: [String] = []
    var voices: [String] = []
    var sources: [String] = []
    var leads: [String] = []
    var artists: [String] = []
    var tracks: [String] = []
    var category: NewsCategory?
    var impact = Impact.none
    var sample = false
    var successor: String?
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "id": id = try json.readString()
      case "title": title = try json.readString()
      case "lead": lead = try json.readString()
      case "first": first = try json.readInstant()
      case "latest": latest = try json.readInstant()
      case "items": items = try json.readStrings()
      case "voices": voices = try json.readStrings()
      case "sources": sources = try json.readStrings()
      case "leads": leads = try json.readStrings()
      case "artists": artists = try json.readStrings()
      case "tracks": tracks = try json.readStrings()
      case "category": category = try json.readCase()
      case "impact": impact = try json.read()
      case "sample": sample = try json.readBool()
      case "successor": successor = try json.readString()
      default: try json.skipValue()
      }
    }
    self.init(
      id: try json.require(id, "id"), title: try json.require(title, "title"), lead: try json.require(lead, "lead"),
      first: try json.require(first, "first"), latest: try json.require(latest, "latest"), items: items, voices: voices,
      sources: sources, leads: leads, artists: artists, tracks: tracks,
      category: try json.require(category, "category"), impact: impact, sample: sample,
      successor: successor
    )
  }

  /// Writes the record.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("title", title)
    json.field("lead", lead)
    json.field("first", first)
    json.field("latest", latest)
    json.field("items", items)
    json.field("voices", voices)
    json.field("sources", sources)
    json.field("leads", leads)
    json.field("artists", artists)
    json.field("tracks", tracks)
    json.field("category", category)
    if impact != .none { json.field("impact", impact) }
    json.flag("sample", sample)
    json.field("successor", successor)
    json.endObject()
  }
}
