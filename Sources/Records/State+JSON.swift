extension State: Snapshot {
  /// The schema that is written.
  public static let schema = Schema(name: "pulse.state", version: 1)

  /// Where the file belongs.
  public var path: ContentPath { .state }

  /// Reads the members behind the schema.
  public init(members json: inout JSONReader, version: Int) throws(JSONError) {
    self.init()
    while let key = try json.nextKey() {
      switch key {
      case "sources": sources = try json.readTable()
      case "robots": robots = try json.readTable()
      case "hosts": hosts = try json.readTable()
      case "providers": providers = try json.readTable()
      default: try json.skipValue()
      }
    }
  }

  /// Writes the members behind the schema.
  public func writeMembers(to json: inout JSONWriter) {
    json.records("sources", sources)
    json.records("robots", robots)
    json.records("hosts", hosts)
    json.records("providers", providers)
  }
}

extension State.Robots: JSONCodable {
  /// Reads the record.
  public init(json: inout JSONReader) throws(JSONError) {
    var fetched: Instant?
    var status: Int?
    var rules: [String] = []
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "fetched": fetched = try json.readInstant()
      case "status": status = try json.readInt()
      case "rules": rules = try json.readStrings()
      default: try json.skipValue()
      }
    }
    self.init(fetched: try json.require(fetched, "fetched"), status: try json.require(status, "status"), rules: rules)
  }

  /// Writes the record.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("fetched", fetched)
    json.field("status", status)
    json.field("rules", rules)
    json.endObject()
  }
}

extension State.CoolDown: JSONCodable {
  /// Reads the record.
  public init(json: inout JSONReader) throws(JSONError) {
    var until: Instant?
    var reason: String?
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "until": until = try json.readInstant()
      case "reason": reason = try json.readString()
      default: try json.skipValue()
      }
    }
    self.init(until: try json.require(until, "until"), reason: try json.require(reason, "reason"))
  }

  /// Writes the record.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("until", until)
    json.field("reason", reason)
    json.endObject()
  }
}
