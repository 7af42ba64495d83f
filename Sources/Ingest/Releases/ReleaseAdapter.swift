public import Records

/// How one service's list of releases is read.
public struct ReleaseAdapter: Sendable {
  /// Reads a body; `seen` is the time of the run.
  public typealias Parse =
    @Sendable (_ body: [UInt8], _ source: SourceConfiguration, _ seen: Instant) throws(IngestError) -> [Release]

  /// The word in the configuration, such as `listenbrainz-releases`.
  public let name: String
  /// What the service wants to see before it answers; nil when it answers everybody.
  public let credentials: ClientCredentials?
  /// What a status means at this service, where that is more than the status says.
  public let meanings: [Int: String]
  /// Reads a body.
  public let parse: Parse

  init(
    name: String, credentials: ClientCredentials? = nil, meanings: [Int: String] = [:], parse: @escaping Parse
  ) {
    self.name = name
    self.credentials = credentials
    self.meanings = meanings
    self.parse = parse
  }

  /// Every adapter, by name.
  public static let all: [ReleaseAdapter] = [.apple, .deezer, .listenBrainz, .musicBrainz, .spotify]

  /// The adapter of that name.
  public static func named(_ name: String) -> ReleaseAdapter? {
    all.first { $0.name == name }
  }
}
