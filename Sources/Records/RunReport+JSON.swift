extension RunReport: JSONCodable {
  /// Reads the record.
  public init(json: inout JSONReader) throws(JSONError) {
    var id: String?
    var started: Instant?
    var ended: Instant?
    var stages: [Stage] = []
    var sources: [Source] = []
    var problems: [Problem] = []
    var cost = 0
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "id": id = try json.readString()
      case "started": started = try json.readInstant()
      case "ended": ended = try json.readInstant()
      case "stages": stages = try json.readArray()
      case "sources": sources = try json.readArray()
      case "problems": problems = try json.readArray()
      case "cost": cost = try json.readInt()
      default: try json.skipValue()
      }
    }
    self.init(
      id: try json.require(id, "id"), started: try json.require(started, "started"),
      ended: try json.require(ended, "ended"), stages: stages, sources: sources, problems: problems, cost: cost)
  }

  /// Writes the record.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("started", started)
    json.field("ended", ended)
    json.field("stages", stages)
    json.field("sources", sources)
    json.field("problems", problems)
    json.count("cost", cost)
    json.endObject()
  }
}

extension RunReport.Stage: JSONCodable {
  /// Reads the record.
  public init(json: inout JSONReader) throws(JSONError) {
    var name: String?
    var ms: Int?
    var cpu = 0
    var note: String?
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "name": name = try json.readString()
      case "ms": ms = try json.readInt()
      case "cpu": cpu = try json.readInt()
      case "note": note = try json.readString()
      default: try json.skipValue()
      }
    }
    self.init(name: try json.require(name, "name"), ms: try json.require(ms, "ms"), cpu: cpu, note: note)
  }

  /// Writes the record.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("name", name)
    json.field("ms", ms)
    json.count("cpu", cpu)
    json.field("note", note)
    json.endObject()
  }
}

extension RunReport.Source: JSONCodable {
  /// Reads the record.
  public init(json: inout JSONReader) throws(JSONError) {
    var id: String?
    var outcome: RunReport.Outcome?
    var http: Int?
    var items = 0
    var new = 0
    var filtered = 0
    var bytes = 0
    var ms = 0
    var newest: Instant?
    var stale = false
    var possibleLoss = false
    var problem: String?
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "id": id = try json.readString()
      case "outcome": outcome = try json.readCase()
      case "http": http = try json.readInt()
      case "items": items = try json.readInt()
      case "new": new = try json.readInt()
      case "filtered": filtered = try json.readInt()
      case "bytes": bytes = try json.readInt()
      case "ms": ms = try json.readInt()
      case "newest": newest = try json.readInstant()
      case "stale": stale = try json.readBool()
      case "possibleLoss": possibleLoss = try json.readBool()
      case "problem": problem = try json.readString()
      default: try json.skipValue()
      }
    }
    self.init(
      id: try json.require(id, "id"), outcome: try json.require(outcome, "outcome"), http: http, items: items, new: new,
      filtered: filtered, bytes: bytes, ms: ms, newest: newest, stale: stale, possibleLoss: possibleLoss,
      problem: problem)
  }

  /// Writes the record.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("outcome", outcome)
    json.field("http", http)
    json.count("items", items)
    json.count("new", new)
    json.count("filtered", filtered)
    json.count("bytes", bytes)
    json.count("ms", ms)
    json.field("newest", newest)
    json.flag("stale", stale)
    json.flag("possibleLoss", possibleLoss)
    json.field("problem", problem)
    json.endObject()
  }
}

extension RunReport.Problem: JSONCodable {
  /// Reads the record.
  public init(json: inout JSONReader) throws(JSONError) {
    var stage: String?
    var source: String?
    var message: String?
    var isNotice = false
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "stage": stage = try json.readString()
      case "source": source = try json.readString()
      case "message": message = try json.readString()
      case "notice": isNotice = try json.readBool()
      default: try json.skipValue()
      }
    }
    self.init(
      stage: try json.require(stage, "stage"), source: source, message: try json.require(message, "message"),
      isNotice: isNotice)
  }

  /// Writes the record.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("stage", stage)
    json.field("source", source)
    json.field("message", message)
    json.flag("notice", isNotice)
    json.endObject()
  }
}
