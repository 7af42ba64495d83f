extension Link: JSONCodable {
  /// Reads the record.
  public init(json: inout JSONReader) throws(JSONError) {
    var source: String?
    var url: String?
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "source": source = try json.readString()
      case "url": url = try json.readAddress()
      default: try json.skipValue()
      }
    }
    self.init(source: try json.require(source, "source"), url: try json.require(url, "url"))
  }

  /// Writes the record.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("source", source)
    json.field("url", url)
    json.endObject()
  }
}
