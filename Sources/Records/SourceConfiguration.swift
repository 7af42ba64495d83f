/// A source of news, gear or releases.
public struct SourceConfiguration: Hashable, Sendable {
  /// What a source brings.
  public enum Kind: String, CaseIterable, Sendable {
    /// Articles of the music press.
    case news
    /// Announcements of gear and software.
    case gear
    /// Record releases.
    case releases
  }

  /// Which side of the press a source belongs to, for blind spots.
  public enum Side: String, CaseIterable, Sendable {
    /// Written for the industry.
    case trade
    /// Written for listeners and musicians.
    case consumer
  }

  /// Letters, digits and hyphens; stable for ever.
  public var id: String
  /// The name that readers see.
  public var name: String
  /// What it brings.
  public var kind: Kind
  /// `feed`, or a releases adapter: `listenbrainz-releases`, `deezer-releases`, `musicbrainz-releases`, `apple-releases`, `spotify-releases`.
  public var adapter: String
  /// The address to fetch.
  public var url: String
  /// The page for readers.
  public var home: String?
  /// Who owns it; one owner is one voice. The source's own id when nil.
  public var owner: String?
  /// Which side of the press it belongs to.
  public var side: Side?
  /// False for a source that is present but not asked.
  public var enabled: Bool
  /// Why it is not asked, for readers.
  public var disabledReason: String?
  /// Least minutes between two requests (at least 60 unless forced).
  public var minimumMinutes: Int
  /// True when it is polled at every run though it sends no validators.
  public var frequentWithoutValidators: Bool
  /// Fewer items than this are a failure.
  public var leastItems: Int
  /// When the newest item is older than this many hours the source is stale.
  public var staleAfterHours: Int
  /// Paths (substrings of the canonical address) that mark advertising.
  public var advertising: [String]

  /// The voice that it counts for.
  public var voice: String { owner ?? id }

  /// That its newest item is older than its rhythm allows, in words; nil where it is not, and for releases, which are dated ahead.
  public func lateness(newest: Instant?, now: Instant) -> String? {
    guard kind != .releases, let newest, newest.adding(seconds: staleAfterHours * 3600) < now else { return nil }
    return "its newest item is of \(newest), older than the \(staleAfterHours) hours that its rhythm allows"
  }

  /// A source; the defaults suit a daily outlet.
  public init(
    id: String, name: String, kind: Kind, adapter: String = "feed", url: String, home: String? = nil,
    owner: String? = nil, side: Side? = nil, enabled: Bool = true, disabledReason: String? = nil,
    minimumMinutes: Int = 60, frequentWithoutValidators: Bool = false, leastItems: Int = 1, staleAfterHours: Int = 72,
    advertising: [String] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.adapter = adapter
    self.url = url
    self.home = home
    self.owner = owner
    self.side = side
    self.enabled = enabled
    self.disabledReason = disabledReason
    self.minimumMinutes = minimumMinutes
    self.frequentWithoutValidators = frequentWithoutValidators
    self.leastItems = leastItems
    self.staleAfterHours = staleAfterHours
    self.advertising = advertising
  }
}
