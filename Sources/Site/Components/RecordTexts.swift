import Records

/// What files hold of each of many records, made once for all files that hold some of them.
struct RecordTexts: Sendable {
  private let bytes: [UInt8]
  private let ranges: [Range<Int>]

  /// Each record as an object of JSON.
  init(json records: [some JSONCodable]) {
    var json = JSONWriter()
    var ranges: [Range<Int>] = []
    json.beginArray()
    for place in records.indices {
      // Behind the bracket, and from the second on behind a comma.
      let start = (ranges.last?.upperBound ?? 0) + 1
      records[place].write(to: &json)
      ranges.append(start..<json.bytes.count)
    }
    bytes = json.bytes
    self.ranges = ranges
  }

  /// Each record as a line of CSV.
  init<Record>(csv records: [Record], _ fields: (Record) -> [String]) {
    var csv = CSVText()
    var ranges: [Range<Int>] = []
    for place in records.indices {
      let start = csv.bytes.count
      csv.line(fields(records[place]))
      ranges.append(start..<csv.bytes.count)
    }
    bytes = csv.bytes
    self.ranges = ranges
  }

  /// The text of the record at a place of the list.
  subscript(place: Int) -> ArraySlice<UInt8> { bytes[ranges[place]] }
}
