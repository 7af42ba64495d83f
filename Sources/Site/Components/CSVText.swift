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

  private mutating func add(_ field: String) {
    // A spreadsheet runs a cell such as =HYPERLINK(…); titles that could be taken for that get the apostrophe that
    // spreadsheets read as "text". A title that is just "=" or "+" stays as it is: it is an album.
    let risky =
      field.utf8.count > 1 && "=+-@\t".utf8.contains(field.utf8.first ?? 0)
      && field.utf8.contains { "(|!".utf8.contains($0) }
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
}
