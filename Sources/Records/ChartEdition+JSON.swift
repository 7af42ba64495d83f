extension ChartEdition: Snapshot {
  /// The schema that is written.
  public static let schema = Schema(name: "pulse.chart", version: 1)

  /// Where a good edition belongs; one that failed its checks is put into quarantine instead.
  public var path: ContentPath { .chart(chart, edition) }

  /// Reads the members behind the schema.
  public init(members json: inout JSONReader, version: Int) throws(JSONError) {
    var chart: String?
    var platform: String?
    var edition: Day?
    var fetched: Instant?
    var url: String?
    var provider: String?
    var contentHash: String?
    var sample = false
    var computed: [String] = []
    var disagreements: [String] = []
    var suspicions: [Suspicion] = []
    var entries: [ChartEntry] = []
    var dropouts: [DropOut] = []
    while let key = try json.nextKey() {
      switch key {
      case "chart": chart = try json.readString()
      case "platform": platform = try json.readString()
      case "edition": edition = try json.readDay()
      case "fetched": fetched = try json.readInstant()
      case "url": url = try json.readAddress()
      case "provider": provider = try json.readString()
      case "contentHash": contentHash = try json.readString()
      case "sample": sample = try json.readBool()
      case "computed": computed = try json.readStrings()
      case "disagreements": disagreements = try json.readStrings()
      case "suspicions": suspicions = try json.readArray()
      case "entries": entries = try json.readArray()
      case "dropouts": dropouts = try json.readArray()
      default: try json.skipValue()
      }
    }
    self.init(
      chart: try json.require(chart, "chart"), platform: try json.require(platform, "platform"),
      edition: try json.require(edition, "edition"), fetched: try json.require(fetched, "fetched"),
      url: try json.require(url, "url"), provider: try json.require(provider, "provider"),
      contentHash: try json.require(contentHash, "contentHash"), computed: computed, disagreements: disagreements,
      entries: entries, dropouts: dropouts, suspicions: suspicions, sample: sample)
  }

  /// Writes the members behind the schema.
  public func writeMembers(to json: inout JSONWriter) {
    json.field("chart", chart)
    json.field("platform", platform)
    json.field("edition", edition)
    json.field("fetched", fetched)
    json.field("url", url)
    json.field("provider", provider)
    json.field("contentHash", contentHash)
    json.flag("sample", sample)
    json.field("computed", computed)
    json.field("disagreements", disagreements)
    json.records("suspicions", suspicions)
    json.records("entries", entries)
    json.records("dropouts", dropouts)
  }
}

extension ChartEdition.DropOut: JSONCodable {
  /// Reads the record.
  public init(json: inout JSONReader) throws(JSONError) {
    var rank: Int?
    var title: String?
    var artist: String?
    var editions: Int?
    var peak: Int?
    var reason: String?
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "rank": rank = try json.readInt()
      case "title": title = try json.readString()
      case "artist": artist = try json.readString()
      case "editions": editions = try json.readInt()
      case "peak": peak = try json.readInt()
      case "reason": reason = try json.readString()
      default: try json.skipValue()
      }
    }
    self.init(
      rank: try json.require(rank, "rank"), title: try json.require(title, "title"),
      artist: try json.require(artist, "artist"), editions: editions, peak: peak,
      reason: try json.require(reason, "reason"))
  }

  /// Writes the record.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("rank", rank)
    json.field("title", title)
    json.field("artist", artist)
    json.field("editions", editions)
    json.field("peak", peak)
    json.field("reason", reason)
    json.endObject()
  }
}

extension ChartEdition.Suspicion: JSONCodable {
  /// Reads the record.
  public init(json: inout JSONReader) throws(JSONError) {
    var check: String?
    var evidence: String?
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "check": check = try json.readString()
      case "evidence": evidence = try json.readString()
      default: try json.skipValue()
      }
    }
    self.init(check: try json.require(check, "check"), evidence: try json.require(evidence, "evidence"))
  }

  /// Writes the record.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("check", check)
    json.field("evidence", evidence)
    json.endObject()
  }
}
