import Records

/// What the names of tracks mean to trends, each read once: a chart prints most of its names again every day.
public struct TrendNames: Sendable {
  struct Track {
    let slug: String
    let formats: [String]
  }

  private var tracks: [ChartSong: Track] = [:]

  /// No names yet.
  public init() {}

  mutating func track(title: String, artist: String) -> Track {
    let song = ChartSong(title: title, artist: artist)
    if let known = tracks[song] { return known }
    let name = RecordingName(title: title, credit: ArtistCredit(artist))
    let track = Track(slug: TrackFormat.slug(of: name), formats: TrackFormat.formats(of: name))
    tracks[song] = track
    return track
  }
}
