import Records

/// Releases as CSV.
enum ReleaseTable {
  static func bytes(_ releases: [Release]) -> [UInt8] {
    var csv = CSVText()
    csv.line(["date", "artist", "title", "kind", "genres", "source", "url"])
    for release in releases {
      csv.line([
        release.date.description, release.artist, release.title, release.kind, release.genres.joined(separator: "; "),
        release.source, release.links.first?.url ?? "",
      ])
    }
    return csv.bytes
  }
}
