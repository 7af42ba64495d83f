import Records

/// What a rollup needs of one record of a day.
protocol Glance {
  /// When the record was first seen, in seconds.
  var seen: Int { get set }
  /// Whether it is invented.
  var sample: Bool { get set }

  /// A record of which nothing was read yet.
  init()

  /// Reads a member of the record, or skips one that is not needed.
  mutating func read(_ key: JSONKey, from json: inout JSONReader) throws(JSONError)
}

/// A day's records at a glance; invented ones are shown while nothing else is there.
///
/// A clean build looks at every file twice, and the first look should cost little: it reads some members of each record and
/// skips the others. What is wrong with a record shows when its page is rendered, so a file without any record, which has no
/// page, is read in full.
struct GlancedDay<Record: Glance> {
  /// Records that are not invented.
  let real: Int
  /// Invented records.
  let sample: Int
  /// The records that pages show.
  let shown: [Record]

  /// When the newest of what is shown was first seen, in seconds.
  var seen: Int { shown.map(\.seen).max() ?? 0 }

  init(_ records: [Record]) {
    let genuine = records.filter { !$0.sample }
    real = genuine.count
    sample = records.count - genuine.count
    shown = genuine.isEmpty ? records : genuine
  }

  /// The records of the array `list` of a file.
  init<File: Snapshot>(_ file: File.Type, _ list: String, path: String, bytes: [UInt8]) throws(SiteError) {
    do throws(JSONError) {
      var json = JSONReader(bytes)
      var records: [Record] = []
      try json.beginObject()
      while let name = try json.nextName() {
        guard name == list else {
          try json.skipValue()
          continue
        }
        try json.beginArray()
        while try json.nextElement() { records.append(try Self.record(&json)) }
      }
      try json.finish()
      if records.isEmpty { _ = try File(json: bytes) }
      self.init(records)
    } catch {
      throw SiteError(contentError: error, path: path)
    }
  }

  private static func record(_ json: inout JSONReader) throws(JSONError) -> Record {
    var record = Record()
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "firstSeen": record.seen = try json.readInstant().seconds
      case "sample": record.sample = try json.readBool()
      default: try record.read(key, from: &json)
      }
    }
    return record
  }
}
