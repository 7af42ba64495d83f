import Records

/// Announcements of gear as CSV.
enum GearTable {
  static func bytes(_ items: [GearItem]) -> [UInt8] {
    var csv = CSVText()
    csv.line(["published", "title", "brand", "kind", "source", "url"])
    for item in items {
      csv.line([item.published.description, item.title, item.brand ?? "", item.kind, item.source, item.url])
    }
    return csv.bytes
  }
}
