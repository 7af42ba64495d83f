import Records

/// Reads some members of each record of a file and skips the others: a clean build looks at every file twice, and the
/// first look should cost little. What is wrong with a record shows when its page is rendered, so a file without any
/// record, which has no page, is read in full.
enum RecordSkimmer {
  /// Calls `record` in front of each record of the array `list`.
  static func skim<File: Snapshot>(
    _ file: File.Type, _ list: String, path: String, bytes: [UInt8],
    _ record: (inout JSONReader) throws(JSONError) -> Void
  ) throws(SiteError) {
    var count = 0
    do throws(JSONError) {
      var json = JSONReader(bytes)
      try json.beginObject()
      while let name = try json.nextName() {
        guard name == list else {
          try json.skipValue()
          continue
        }
        try json.beginArray()
        while try json.nextElement() {
          try record(&json)
          count += 1
        }
      }
      try json.finish()
      if count == 0 { _ = try File(json: bytes) }
    } catch {
      throw SiteError(contentError: error, path: path)
    }
  }
}
