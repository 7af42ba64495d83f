extension Digest.Statement: JSONCodable {
  /// Reads the record.
  public init(json: inout JSONReader) throws(JSONError) {
    var text: String?
    var origin: TextOrigin?
    var cites: [String] = []
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "text": text = try json.readString()
      case "origin": origin = try json.readCase()
      case "cites": cites = try json.readStrings()
      default: try json.skipValue()
      }
    }
    self.init(text: try json.require(text, "text"), origin: try json.require(origin, "origin"), cites: cites)
  }

  /// Writes the record.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("text", text)
    json.field("origin", origin)
    json.field("cites", cites)
    json.endObject()
  }
}

extension Digest.Highlight: JSONCodable {
  /// Reads the record.
  public init(json: inout JSONReader) throws(JSONError) {
    var tier: Tier?
    var statement: Digest.Statement?
    var why: String?
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "tier": tier = try json.readCase()
      case "statement": statement = try json.read()
      case "why": why = try json.readString()
      default: try json.skipValue()
      }
    }
    self.init(tier: try json.require(tier, "tier"), statement: try json.require(statement, "statement"), why: why)
  }

  /// Writes the record.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("tier", tier)
    json.field("statement", statement)
    json.field("why", why)
    json.endObject()
  }
}

extension Digest.Number: JSONCodable {
  /// Reads the record.
  public init(json: inout JSONReader) throws(JSONError) {
    var label: String?
    var value: String?
    var path: String?
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "label": label = try json.readString()
      case "value": value = try json.readString()
      case "path": path = try json.readString()
      default: try json.skipValue()
      }
    }
    self.init(label: try json.require(label, "label"), value: try json.require(value, "value"), path: path)
  }

  /// Writes the record.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("label", label)
    json.field("value", value)
    json.field("path", path)
    json.endObject()
  }
}

extension Digest.Citation: JSONCodable {
  /// Reads the record.
  public init(json: inout JSONReader) throws(JSONError) {
    var id: String?
    var title: String?
    var url: String?
    var source: String?
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "id": id = try json.readString()
      case "title": title = try json.readString()
      case "url": url = try json.readAddress()
      case "source": source = try json.readString()
      default: try json.skipValue()
      }
    }
    self.init(
      id: try json.require(id, "id"), title: try json.require(title, "title"), url: try json.require(url, "url"),
      source: try json.require(source, "source"))
  }

  /// Writes the record.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("title", title)
    json.field("url", url)
    json.field("source", source)
    json.endObject()
  }
}

extension Digest.Origin: JSONCodable {
  /// Reads the record.
  public init(json: inout JSONReader) throws(JSONError) {
    var provider: String?
    var model: String?
    var attempts: [String] = []
    var cost = 0
    var passed = 0
    var replaced = 0
    var dropped = 0
    var validators: [String] = []
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "provider": provider = try json.readString()
      case "model": model = try json.readString()
      case "attempts": attempts = try json.readStrings()
      case "cost": cost = try json.readInt()
      case "passed": passed = try json.readInt()
      case "replaced": replaced = try json.readInt()
      case "dropped": dropped = try json.readInt()
      case "validators": validators = try json.readStrings()
      default: try json.skipValue()
      }
    }
    self.init(
      provider: try json.require(provider, "provider"), model: try json.require(model, "model"), attempts: attempts,
      cost: cost, passed: passed, replaced: replaced, dropped: dropped, validators: validators)
  }

  /// Writes the record.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("provider", provider)
    json.field("model", model)
    json.field("attempts", attempts)
    json.count("cost", cost)
    json.count("passed", passed)
    json.count("replaced", replaced)
    json.count("dropped", dropped)
    json.field("validators", validators)
    json.endObject()
  }
}
