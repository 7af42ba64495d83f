import Records

/// Releases as CSV.
enum ReleaseTable {
  /// The table of some of these lines.
  static func bytes(_ lines: RecordTexts, _ places: [Int]) -> [UInt8] {
    var csv = CSVText()
    csv.line(["date", "artist", "title", "kind", "genres", "source", "url"])
    var bytes = csv.bytes
    for place in places { bytes += lines[place] }
    return bytes
  }

  static func lines(_ releases: [Release]) -> RecordTexts {
    RecordTexts(csv: releases) { release in
      [
        release.date.description, release.artist, release.title, release.kind, release.genres.joined(separator: "; "),
        release.source, release.links.first?.url ?? "",
      ]
    }
  }
}
