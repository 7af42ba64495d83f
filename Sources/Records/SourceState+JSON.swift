extension SourceState: JSONCodable {
  /// Reads the record.
  public init(json: inout JSONReader) throws(JSONError) {
    var address: String?
    var etag: String?
    var lastModified: String?
    var bodyHash: String?
    var lastAttempt: Instant?
    var lastSuccess: Instant?
    var lastStatus: Int?
    var lastProblem: String?
    var failures = 0
    var notBefore: Instant?
    var notBeforeReason: String?
    var movedTo: String?
    var movedSeen = 0
    var gone = false
    var rateLimited = 0
    var newestItem: Instant?
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "address": address = try json.readString()
      case "etag": etag = try json.readString()
      case "lastModified": lastModified = try json.readString()
      case "bodyHash": bodyHash = try json.readString()
      case "lastAttempt": lastAttempt = try json.readInstant()
      case "lastSuccess": lastSuccess = try json.readInstant()
      case "lastStatus": lastStatus = try json.readInt()
      case "lastProblem": lastProblem = try json.readString()
      case "failures": failures = try json.readInt()
      case "notBefore": notBefore = try json.readInstant()
      case "notBeforeReason": notBeforeReason = try json.readString()
      case "movedTo": movedTo = try json.readString()
      case "movedSeen": movedSeen = try json.readInt()
      case "gone": gone = try json.readBool()
      case "rateLimited": rateLimited = try json.readInt()
      case "newestItem": newestItem = try json.readInstant()
      default: try json.skipValue()
      }
    }
    self.init(
      address: address, etag: etag, lastModified: lastModified, bodyHash: bodyHash, lastAttempt: lastAttempt,
      lastSuccess: lastSuccess,
      lastStatus: lastStatus, lastProblem: lastProblem, failures: failures, notBefore: notBefore,
      notBeforeReason: notBeforeReason, movedTo: movedTo, movedSeen: movedSeen, gone: gone, rateLimited: rateLimited,
      newestItem: newestItem)
  }

  /// Writes the record.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("address", address)
    json.field("etag", etag)
    json.field("lastModified", lastModified)
    json.field("bodyHash", bodyHash)
    json.field("lastAttempt", lastAttempt)
    json.field("lastSuccess", lastSuccess)
    json.field("lastStatus", lastStatus)
    json.field("lastProblem", lastProblem)
    json.count("failures", failures)
    json.field("notBefore", notBefore)
    json.field("notBeforeReason", notBeforeReason)
    json.field("movedTo", movedTo)
    json.count("movedSeen", movedSeen)
    json.flag("gone", gone)
    json.count("rateLimited", rateLimited)
    json.field("newestItem", newestItem)
    json.endObject()
  }
}
