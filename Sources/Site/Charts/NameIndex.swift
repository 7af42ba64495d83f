import Insights
import Records

/// Tracks and artists with the addresses of their pages, and which printed name means which: the identity index in the
/// form that a build needs, cached because it takes longer to make than all else that a small build does.
struct NameIndex: Sendable {
  struct Track: Sendable {
    let slug: String
    let title: String
    let artist: String
    /// Places among ``NameIndex/artists``, leads first.
    let artists: [Int]
    /// Other slugs: pages that lead here.
    let aliases: [String]
  }

  struct Artist: Sendable {
    let slug: String
    let name: String
    let aliases: [String]
  }

  let tracks: [Track]
  let artists: [Artist]
  /// Places among ``tracks`` by place of the artist, in the order of the index.
  let tracksOfArtist: [[Int]]
  /// Printed songs by key, with places among ``tracks``.
  let songs: KeyTable
  /// Rows of album and artist charts by key, with places among ``artists``.
  let credits: KeyTable
  /// Of the slugs, so that a page's inputs need not hash them again.
  private let trackWords: [UInt64]
  private let artistWords: [UInt64]
  private let trackPlaces: [String: Int]
  private let artistPlaces: [String: Int]

  /// Places among ``tracks`` and ``artists`` by the number of a song, -1 for none.
  private let trackOfSong: [Int32]
  private let artistOfSong: [Int32]

  init(_ register: SongRegister, tracks: [Track], artists: [Artist], songs: [(UInt64, Int)], credits: [(UInt64, Int)]) {
    self.tracks = tracks
    self.artists = artists
    var tracksOfArtist = [[Int]](repeating: [], count: artists.count)
    for (place, track) in tracks.enumerated() {
      for artist in track.artists { tracksOfArtist[artist].append(place) }
    }
    self.tracksOfArtist = tracksOfArtist
    trackWords = tracks.map { Fingerprint($0.slug).low }
    artistWords = artists.map { Fingerprint($0.slug).low }
    var songTable = KeyTable(capacity: songs.count)
    for (key, place) in songs { songTable.add(key, place) }
    var creditTable = KeyTable(capacity: credits.count)
    for (key, place) in credits { creditTable.add(key, place) }
    (self.songs, self.credits) = (songTable, creditTable)
    trackOfSong = register.songs.map { Int32(songTable[$0] ?? -1) }
    artistOfSong = register.songs.map { Int32(creditTable[$0] ?? -1) }
    var places: [String: Int] = [:]
    for (place, track) in tracks.enumerated() {
      for slug in [track.slug] + track.aliases { places[slug] = place }
    }
    trackPlaces = places
    places = [:]
    for (place, artist) in artists.enumerated() {
      for slug in [artist.slug] + artist.aliases { places[slug] = place }
    }
    artistPlaces = places
  }

  static let empty = NameIndex(SongRegister(), tracks: [], artists: [], songs: [], credits: [])

  /// The path of a row's page below the base; nil when it has none.
  func path(of key: UInt64, subject: ChartConfiguration.Subject) -> String? {
    switch subject {
    case .tracks: songs[key].map { "/tracks/\(tracks[$0].slug)/" }
    case .albums, .artists: credits[key].map { "/artists/\(artists[$0].slug)/" }
    }
  }

  /// The track with a slug or an alias.
  func track(slug: String) -> Track? { trackPlaces[slug].map { tracks[$0] } }

  /// The places of a track and an artist with a slug or an alias.
  func trackPlace(slug: String) -> Int? { trackPlaces[slug] }
  func artistPlace(slug: String) -> Int? { artistPlaces[slug] }

  /// The artist with a slug or an alias.
  func artist(slug: String) -> Artist? { artistPlaces[slug].map { artists[$0] } }

  /// Adds to a fingerprint the addresses that rows link to.
  func add(_ rows: PackedNumbers<UInt32>, of subject: ChartConfiguration.Subject, to mixer: inout FingerprintMixer) {
    for row in rows {
      mixer.add(
        subject == .tracks
          ? trackPlace(of: row).map { trackWords[$0] } ?? 0 : artistPlace(of: row).map { artistWords[$0] } ?? 0)
    }
  }

  /// The place of the track, or of the artist, that an edition's row is about.
  func trackPlace(of row: UInt32) -> Int? { Self.place(Int(row), trackOfSong) }
  func artistPlace(of row: UInt32) -> Int? { Self.place(Int(row), artistOfSong) }

  private static func place(_ number: Int, _ places: [Int32]) -> Int? {
    number < places.count && places[number] >= 0 ? Int(places[number]) : nil
  }
}
