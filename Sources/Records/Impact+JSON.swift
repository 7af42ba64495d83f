extension Impact: JSONCodable {
  /// Reads the record.
  public init(json: inout JSONReader) throws(JSONError) {
    var creator: Score?
    var developer: Score?
    var monetizer: Score?
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "creator": creator = try json.read()
      case "developer": developer = try json.read()
      case "monetizer": monetizer = try json.read()
      default: try json.skipValue()
      }
    }
    self.init(
      creator: try json.require(creator, "creator"), developer: try json.require(developer, "developer"),
      monetizer: try json.require(monetizer, "monetizer"))
  }

  /// Writes the record.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("creator", creator)
    json.field("developer", developer)
    json.field("monetizer", monetizer)
    json.endObject()
  }
}

extension Impact.Score: JSONCodable {
  /// Reads the record.
  public init(json: inout JSONReader) throws(JSONError) {
    var value: Int?
    var reasons: [String] = []
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "value": value = try json.readInt()
      case "reasons": reasons = try json.readStrings()
      default: try json.skipValue()
      }
    }
    self.init(value: try json.require(value, "value"), reasons: reasons)
  }

  /// Writes the record.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("value", value)
    json.field("reasons", reasons)
    json.endObject()
  }
}
