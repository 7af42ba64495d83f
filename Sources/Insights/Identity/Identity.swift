/// Which printed names are one track and one artist, across all charts: a frozen index with stable slugs.
public struct Identity: Sendable {
  /// One recording.
  public struct Track: Hashable, Sendable {
    /// The address of its page: letters, digits and hyphens.
    public var slug: String
    /// The title as first printed.
    public var title: String
    /// The artist credit as first printed.
    public var artist: String
    /// Slugs of the credited artists, leads first.
    public var artists: [String]
    /// The composition that it is a version of, equal for all versions: the slug of the first one seen.
    public var work: String
    /// Other slugs that this track had or would have had; pages of redirects.
    public var aliases: [String]
  }

  /// One artist.
  public struct Artist: Hashable, Sendable {
    /// The address of the page.
    public var slug: String
    /// The name as first printed.
    public var name: String
    /// Other slugs, pages of redirects.
    public var aliases: [String]
  }

  /// Every track, in the order of first sight.
  public let tracks: [Track]
  /// Every artist, in the order of first sight.
  public let artists: [Artist]
  private let trackBySong: [ChartSong: Int]
  private let trackBySlug: [String: Int]
  private let artistByKey: [String: Int]
  private let artistBySlug: [String: Int]
  private let names: ArtistIndex

  init(
    tracks: [Track], artists: [Artist], trackBySong: [ChartSong: Int], trackBySlug: [String: Int],
    artistByKey: [String: Int], artistBySlug: [String: Int], names: ArtistIndex
  ) {
    self.tracks = tracks
    self.artists = artists
    self.trackBySong = trackBySong
    self.trackBySlug = trackBySlug
    self.artistByKey = artistByKey
    self.artistBySlug = artistBySlug
    self.names = names
  }

  /// The track that a chart prints so; nil when it was never added.
  public func track(title: String, artist: String) -> Track? {
    trackBySong[ChartSong(title: title, artist: artist)].map { tracks[$0] }
  }

  /// The track with a slug, or with an alias.
  public func track(slug: String) -> Track? {
    trackBySlug[slug].map { tracks[$0] }
  }

  /// The known artists of a printed credit, leads first.
  public func artists(credit: String) -> [Artist] {
    let parsed = ArtistCredit(credit)
    return (parsed.leads + parsed.members + parsed.guests).flatMap { names.artists(of: $0) }.compactMap { name in
      artistByKey[name.key].map { artists[$0] }
    }
  }

  /// The artist with a slug, or with an alias.
  public func artist(slug: String) -> Artist? {
    artistBySlug[slug].map { artists[$0] }
  }
}
