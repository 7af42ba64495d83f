public import Records

/// How one service's list of releases is read.
public struct ReleaseAdapter: Sendable {
  /// The word in the configuration, such as `listenbrainz-releases`.
  public let name: String
  /// Reads a body; `seen` is the time of the run.
  public let parse:
    @Sendable (_ body: [UInt8], _ source: SourceConfiguration, _ seen: Instant) throws(IngestError) -> [Release]

  /// Every adapter, by name.
  public static let all: [ReleaseAdapter] = [.deezer, .listenBrainz, .musicBrainz]

  /// The adapter of that name.
  public static func named(_ name: String) -> ReleaseAdapter? {
    all.first { $0.name == name }
  }
}
