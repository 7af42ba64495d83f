public import Records

/// What one chart calls one song (or album, or artist): the exact title and artist credit that it prints.
///
/// Inside a chart this is the identity that publishers themselves count by; across charts ask ``Identity``.
public struct ChartSong: Hashable, Sendable {
  /// The title as printed.
  public let title: String
  /// The artist credit as printed.
  public let artist: String

  /// Whether the source printed no name at all, so that two such rows have nothing in common.
  public var isNameless: Bool { title.isEmpty && artist.isEmpty }

  /// A song by its printed names.
  public init(title: String, artist: String) {
    self.title = title
    self.artist = artist
  }

  /// The song of a row.
  public init(_ entry: ChartEntry) {
    self.init(title: entry.title, artist: entry.artist)
  }
}
