/// One row of a chart edition.
public struct ChartEntry: Hashable, Sendable {
  /// How an entry came to its place.
  public enum Status: String, Sendable {
    /// Never on the chart before, as far as is known.
    case new
    /// On the chart before, but not in the previous edition.
    case reentry
    /// Better than in the previous edition.
    case up
    /// Worse than in the previous edition.
    case down
    /// As in the previous edition.
    case same
  }

  /// Identifiers that other services use for the thing.
  public struct IDs: Hashable, Sendable {
    private enum Service: UInt8 {
      case spotify, apple, deezer, isrc, mbid
    }

    private struct Known: Hashable {
      let service: Service
      let id: String
    }

    /// Ascending by service. Most rows know none or one, and rows are many: five fields would be a third of each.
    private var known: [Known] = []

    /// The known identifiers.
    public init(
      spotify: String? = nil, apple: String? = nil, deezer: String? = nil, isrc: String? = nil, mbid: String? = nil
    ) {
      if let spotify { known.append(Known(service: .spotify, id: spotify)) }
      if let apple { known.append(Known(service: .apple, id: apple)) }
      if let deezer { known.append(Known(service: .deezer, id: deezer)) }
      if let isrc { known.append(Known(service: .isrc, id: isrc)) }
      if let mbid { known.append(Known(service: .mbid, id: mbid)) }
    }

    /// Spotify's track or album id.
    public var spotify: String? {
      get { self[.spotify] }
      set { self[.spotify] = newValue }
    }
    /// Apple's id.
    public var apple: String? {
      get { self[.apple] }
      set { self[.apple] = newValue }
    }
    /// Deezer's id.
    public var deezer: String? {
      get { self[.deezer] }
      set { self[.deezer] = newValue }
    }
    /// International Standard Recording Code.
    public var isrc: String? {
      get { self[.isrc] }
      set { self[.isrc] = newValue }
    }
    /// MusicBrainz id.
    public var mbid: String? {
      get { self[.mbid] }
      set { self[.mbid] = newValue }
    }

    /// True when no identifier is known.
    public var isEmpty: Bool { known.isEmpty }

    private subscript(service: Service) -> String? {
      get { known.first { $0.service == service }?.id }
      set {
        let place = known.firstIndex { $0.service.rawValue >= service.rawValue } ?? known.count
        let isKnown = place < known.count && known[place].service == service
        known.replaceSubrange(
          place..<(isKnown ? place + 1 : place), with: newValue.map { [Known(service: service, id: $0)] } ?? [])
      }
    }
  }

  /// 1…N without gaps.
  public var rank: Int
  /// The title; empty on a chart of artists.
  public var title: String
  /// The artist credit as printed.
  public var artist: String
  /// Rank in the previous edition; nil when it was not on it.
  public var previous: Int?
  /// Best rank ever reached; at most ``rank``.
  public var peak: Int?
  /// Editions on the chart: weeks of a weekly chart, days of a daily one.
  public var editions: Int?
  /// Consecutive editions up to this one.
  public var streak: Int?
  /// How it came to its place.
  public var status: Status?
  /// Streams (or listens) in the edition's period, where the publisher counts them.
  public var streams: Int?
  /// Identifiers at other services.
  public var ids: IDs
  /// The thing's page at the publisher.
  public var url: String?
  /// Genres as the publisher names them.
  public var genres: [String]

  /// A row; everything but rank, title and artist may be unknown.
  public init(
    rank: Int, title: String, artist: String, previous: Int? = nil, peak: Int? = nil, editions: Int? = nil,
    streak: Int? = nil, status: Status? = nil, streams: Int? = nil, ids: IDs = IDs(), url: String? = nil,
    genres: [String] = []
  ) {
    self.rank = rank
    self.title = title
    self.artist = artist
    self.previous = previous
    self.peak = peak
    self.editions = editions
    self.streak = streak
    self.status = status
    self.streams = streams
    self.ids = ids
    self.url = url
    self.genres = genres
  }
}
