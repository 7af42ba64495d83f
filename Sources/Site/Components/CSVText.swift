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
    for (day, rank) in positions {
      bytes += common.bytes
      Self.withText(of: day, rank) { bytes.append(contentsOf: $0) }
    }
  }

  /// `2026-11-22,7` and the end of the line, without a text for either.
  private static func withText(of day: Day, _ rank: Int, _ body: (UnsafeMutableRawBufferPointer) -> Void) {
    withUnsafeTemporaryAllocation(byteCount: 36, alignment: 1) { bytes in
      // The rank from its last digit on, before the end of the line; the day before it.
      var start = bytes.count - 2
      bytes[start] = 0x0D
      bytes[start + 1] = 0x0A
      var rest = rank.magnitude
      repeat {
        start -= 1
        bytes[start] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      } while rest > 0
      start -= 1
      bytes[start] = UInt8(ascii: ",")
      start -= 10
      let text = UnsafeMutableRawBufferPointer(rebasing: bytes[start...])
      day.writeText(to: text.bindMemory(to: UInt8.self))
      body(text)
    }
  }

  private mutating func add(_ field: String) {
    let risky = Self.isRisky(field)
    guard risky || field.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
      bytes += field.utf8
      return
    }
    bytes.append(0x22)
    if risky { bytes.append(UInt8(ascii: "'")) }
    for byte in field.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  /// A spreadsheet runs a cell that begins with one of these signs, such as `=HYPERLINK(…)`; such a cell gets the
  /// apostrophe before it that spreadsheets read as "text". Numbers such as `-3` and `+1.5` stay numbers, and a single
  /// sign stays as it is: "=" is an album.
  private static func isRisky(_ field: String) -> Bool {
    guard let first = field.unicodeScalars.first, field.unicodeScalars.count > 1 else { return false }
    return signs.contains(first) && Double(field) == nil
  }

  /// With the full-width forms that some spreadsheets take for the plain ones.
  private static let signs: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]
}
