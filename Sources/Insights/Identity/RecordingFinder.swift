import Records

/// Tells recordings and works of printed names by number, for callers that need no slugs.
public struct RecordingFinder: Sendable {
  private var index = RecordingIndex()

  /// A finder that knows nothing yet.
  public init() {}

  /// The numbers of a name's recording and work; names that mean the same get the same numbers.
  ///
  /// - Parameters:
  ///   - album: the album, where known; recordings of one live album are live.
  ///   - duration: the length in seconds, where known.
  public mutating func find(
    title: String, artist: String, album: String? = nil, duration: Int? = nil
  ) -> (recording: Int, work: Int) {
    let name = RecordingName(title: title, credit: ArtistCredit(artist), album: album, duration: duration)
    let recording = index.add(name, printed: ChartSong(title: title, artist: artist), ids: ChartEntry.IDs())
    return (recording, index.recordings[recording].work)
  }
}
