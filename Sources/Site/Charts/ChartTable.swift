public import Records

/// An edition as CSV.
public enum ChartTable {
  /// The rows with a header line (RFC 4180).
  public static func bytes(_ edition: ChartEdition) -> [UInt8] {
    var csv = CSVText()
    csv.line([
      "chart", "edition", "rank", "title", "artist", "previous", "peak", "editions", "streak", "status", "streams",
    ])
    for entry in edition.entries {
      csv.line(
        [edition.chart, edition.edition.description, String(entry.rank), entry.title, entry.artist]
          + [entry.previous, entry.peak, entry.editions, entry.streak].map { $0.map(String.init) ?? "" }
          + [entry.status?.rawValue ?? "", entry.streams.map(String.init) ?? ""])
    }
    return csv.bytes
  }
}
