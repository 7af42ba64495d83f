extension Digest: Snapshot {
  /// The schema that is written.
  public static let schema = Schema(name: "pulse.digest", version: 1)

  /// Where the file belongs.
  public var path: ContentPath { .digest(date) }

  /// Reads the members behind the schema.
  public init(members json: inout JSONReader, version: Int) throws(JSONError) {
    var date: Day?
    var written: Instant?
    var final = false
    var sample = false
    var headline: String?
    var lede: [Statement] = []
    var highlights: [Highlight] = []
    var numbers: [Number] = []
    var citations: [Citation] = []
    var origin: Origin?
    var inputHash = ""
    while let key = try json.nextKey() {
      switch key {
      case "date": date = try json.readDay()
      case "written": written = try json.readInstant()
      case "final": final = try json.readBool()
      case "sample": sample = try json.readBool()
      case "headline": headline = try json.readString()
      case "lede": lede = try json.readArray()
      case "highlights": highlights = try json.readArray()
      case "numbers": numbers = try json.readArray()
      case "citations": citations = try json.readArray()
      case "origin": origin = try json.read()
      case "inputHash": inputHash = try json.readString()
      default: try json.skipValue()
      }
    }
    self.init(
      date: try json.require(date, "date"), written: try json.require(written, "written"), final: final,
      headline: try json.require(headline, "headline"), lede: lede, highlights: highlights, numbers: numbers,
      citations: citations, origin: try json.require(origin, "origin"), inputHash: inputHash, sample: sample)
  }

  /// Writes the members behind the schema.
  public func writeMembers(to json: inout JSONWriter) {
    json.field("date", date)
    json.field("written", written)
    json.flag("final", final)
    json.flag("sample", sample)
    json.field("headline", headline)
    json.records("lede", lede)
    json.records("highlights", highlights)
    json.records("numbers", numbers)
    json.records("citations", citations)
    json.field("origin", origin)
    if !inputHash.isEmpty { json.field("inputHash", inputHash) }
  }
}
