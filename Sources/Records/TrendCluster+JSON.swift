extension TrendCluster: JSONCodable {
  /// Reads the record.
  public init(json: inout JSONReader) throws(JSONError) {
    var id: String?
    var kind: Kind?
    var label: String?
    var terms: [String] = []
    var members: [String] = []
    var strength: Double?
    var velocity: Double?
    var counts: [Int] = []
    var firstSeen: Day?
    var lastSeen: Day?
    var span = 1
    var sample = false
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "id": id = try json.readString()
      case "kind": kind = try json.readCase()
      case "label": label = try json.readString()
      case "terms": terms = try json.readStrings()
      case "members": members = try json.readStrings()
      case "strength": strength = try json.readDouble()
      case "velocity": velocity = try json.readDouble()
      case "counts": counts = try json.readInts()
      case "firstSeen": firstSeen = try json.readDay()
      case "lastSeen": lastSeen = try json.readDay()
      case "span": span = try json.readInt()
      case "sample": sample = try json.readBool()
      default: try json.skipValue()
      }
    }
    self.init(
      id: try json.require(id, "id"), kind: try json.require(kind, "kind"), label: try json.require(label, "label"),
      terms: terms, members: members, strength: try json.require(strength, "strength"),
      velocity: try json.require(velocity, "velocity"), counts: counts,
      firstSeen: try json.require(firstSeen, "firstSeen"), lastSeen: try json.require(lastSeen, "lastSeen"),
      span: span, sample: sample)
  }

  /// Writes the record.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("kind", kind)
    json.field("label", label)
    json.field("terms", terms)
    json.field("members", members)
    json.field("strength", strength)
    json.field("velocity", velocity)
    json.field("counts", counts)
    json.field("firstSeen", firstSeen)
    json.field("lastSeen", lastSeen)
    if span != 1 { json.field("span", span) }
    json.flag("sample", sample)
    json.endObject()
  }
}
