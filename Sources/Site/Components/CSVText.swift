import Records

/// Writes CSV (RFC 4180) with a header line.
struct CSVText {
  private(set) var bytes: [UInt8] = []

  /// One line.
  mutating func line(_ fields: [String]) {
    for (place, field) in fields.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      add(field)
    }
    bytes += [0x0D, 0x0A]
  }

  /// Lines that differ in their last two fields alone, a day and a rank: there may be a thousand for a track.
  mutating func lines(_ fields: [String], _ positions: some Sequence<(day: Day, rank: Int)>) {
    var common = CSVText()
    for field in fields {
      common.add(field)
      common.bytes.append(UInt8(ascii: ","))
    }
    // `2026-11-22,7` and the end of the line behind them, without a text for either.
    let start = common.bytes.count
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: start + 36) { line in
      _ = line.initialize(fromContentsOf: common.bytes + Array(repeating: 0, count: 36))
      func put(_ number: Int, at place: Int) {
        line[start + place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10 % 10)
        line[start + place + 1] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10)
      }
      line[start + 4] = UInt8(ascii: "-")
      line[start + 7] = UInt8(ascii: "-")
      var dates = NearDates()
      for (day, rank) in positions {
        let date = dates.date(of: day)
        put(date.year / 100, at: 0)
        put(date.year % 100, at: 2)
        put(date.month, at: 5)
        put(date.day, at: 8)
        line[start + 10] = UInt8(ascii: ",")
        var end = start + 11
        var unit: UInt = 1
        while rank.magnitude / unit >= 10 { unit *= 10 }
        while unit > 0 {
          line[end] = UInt8(ascii: "0") + UInt8(rank.magnitude / unit % 10)
          unit /= 10
          end += 1
        }
        line[end] = 0x0D
        line[end + 1] = 0x0A
        bytes.append(contentsOf: line[...(end + 1)])
      }
    }
  }

  private mutating func add(_ field: String) {
    var field = field
    let risky = Self.isRisky(field)
    field.withUTF8 { text in
      guard risky || text.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
        return bytes.append(contentsOf: text)
      }
      bytes.append(0x22)
      if risky { bytes.append(UInt8(ascii: "'")) }
      for byte in text {
        if byte == 0x22 { bytes.append(0x22) }
        bytes.append(byte)
      }
      bytes.append(0x22)
    }
  }

  /// A spreadsheet runs a cell that begins with one of these signs, such as `=HYPERLINK(…)`; such a cell gets the
  /// apostrophe before it that spreadsheets read as "text". Numbers such as `-3` and `+1.5` stay numbers, and a single
  /// sign stays as it is: "=" is an album.
  private static func isRisky(_ field: String) -> Bool {
    // Most fields begin with a letter or a digit, which needs no table.
    guard let byte = field.utf8.first, !(0x30...0x39).contains(byte), !(0x41...0xEE).contains(byte),
      let first = field.unicodeScalars.first, signs.contains(first)
    else { return false }
    return field.unicodeScalars.count > 1 && Double(field) == nil
  }

  /// With the full-width forms that some spreadsheets take for the plain ones.
  private static let signs: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]
}
