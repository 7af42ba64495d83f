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

  let tracks: PackedRecords<Track>
  let artists: PackedRecords<Artist>
  /// Printed songs by key, with places among ``tracks``.
  let songs: KeyTable
  /// Rows of album and artist charts by key, with places among ``artists``.
  let credits: KeyTable
  /// Places among ``tracks`` of each artist's tracks, one artist behind the other, and where those of an artist begin.
  private let artistTracks: [Int32]
  private let artistStarts: [Int32]
  /// Of the slugs, so that a page's inputs need not hash them again.
  private let trackWords: [UInt64]
  private let artistWords: [UInt64]
  /// Places by the words of slugs and aliases.
  private let trackPlaces: KeyTable
  private let artistPlaces: KeyTable

  /// Places among ``tracks`` and ``artists`` by the number of a song, -1 for none.
  private let trackOfSong: [Int32]
  private let artistOfSong: [Int32]

  init(
    _ register: SongRegister, tracks: PackedRecords<Track>, artists: PackedRecords<Artist>, songs: KeyTable,
    credits: KeyTable
  ) {
    self.tracks = tracks
    self.artists = artists
    (self.songs, self.credits) = (songs, credits)
    trackOfSong = register.songs.map { Int32(songs[$0] ?? -1) }
    artistOfSong = register.songs.map { Int32(credits[$0] ?? -1) }
    var trackWords: [UInt64] = []
    trackWords.reserveCapacity(tracks.count)
    var trackPlaces = KeyTable(capacity: tracks.count)
    var starts = [Int32](repeating: 0, count: artists.count + 1)
    for (place, track) in tracks.enumerated() {
      trackWords.append(Fingerprint(track.slug).low)
      for slug in [track.slug] + track.aliases { trackPlaces.add(Fingerprint(slug).low, place) }
      for artist in track.artists { starts[artist + 1] += 1 }
    }
    for artist in artists.indices { starts[artist + 1] += starts[artist] }
    var filled = starts
    var places = [Int32](repeating: 0, count: Int(starts.last ?? 0))
    for (place, track) in tracks.enumerated() {
      for artist in track.artists {
        places[Int(filled[artist])] = Int32(truncatingIfNeeded: place)
        filled[artist] += 1
      }
    }
    (artistTracks, artistStarts) = (places, starts)
    (self.trackWords, self.trackPlaces) = (trackWords, trackPlaces)
    artistWords = artists.map { Fingerprint($0.slug).low }
    var artistPlaces = KeyTable(capacity: artists.count)
    for (place, artist) in artists.enumerated() {
      for slug in [artist.slug] + artist.aliases { artistPlaces.add(Fingerprint(slug).low, place) }
    }
    self.artistPlaces = artistPlaces
  }

  static let empty = NameIndex(
    SongRegister(), tracks: PackedRecords([]), artists: PackedRecords([]), songs: KeyTable(capacity: 0),
    credits: KeyTable(capacity: 0))

  /// Places among ``tracks`` by place of the artist, in the order of the index.
  func tracks(ofArtist place: Int) -> [Int] {
    artistTracks[Int(artistStarts[place])..<Int(artistStarts[place + 1])].map(Int.init)
  }

  /// The path of a row's page below the base; nil when it has none.
  func path(of key: UInt64, subject: ChartConfiguration.Subject) -> String? {
    switch subject {
    case .tracks: songs[key].map { "/tracks/\(tracks[$0].slug)/" }
    case .albums, .artists: credits[key].map { "/artists/\(artists[$0].slug)/" }
    }
  }

  /// The track with a slug or an alias.
  func track(slug: String) -> Track? { trackPlace(slug: slug).map { tracks[$0] } }

  /// The places of a track and an artist with a slug or an alias.
  func trackPlace(slug: String) -> Int? { trackPlaces[Fingerprint(slug).low] }
  func artistPlace(slug: String) -> Int? { artistPlaces[Fingerprint(slug).low] }

  /// The artist with a slug or an alias.
  func artist(slug: String) -> Artist? { artistPlace(slug: slug).map { artists[$0] } }

  /// Adds to a fingerprint the addresses that rows link to.
  func add(_ rows: SongNumbers, of subject: ChartConfiguration.Subject, to mixer: inout FingerprintMixer) {
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

extension NameIndex.Track: PackedRecord {
  static let none = NameIndex.Track(slug: "", title: "", artist: "", artists: [], aliases: [])

  init(from pack: inout PackReader) throws(PackReader.Damage) {
    self.init(
      slug: try pack.string(), title: try pack.string(), artist: try pack.string(), artists: try pack.ints(),
      aliases: try pack.strings())
  }

  func write(to pack: inout PackWriter) {
    for text in [slug, title, artist] { pack.add(text) }
    pack.add(numbers: artists)
    pack.add(aliases)
  }
}

extension NameIndex.Artist: PackedRecord {
  static let none = NameIndex.Artist(slug: "", name: "", aliases: [])

  init(from pack: inout PackReader) throws(PackReader.Damage) {
    self.init(slug: try pack.string(), name: try pack.string(), aliases: try pack.strings())
  }

  func write(to pack: inout PackWriter) {
    for text in [slug, name] { pack.add(text) }
    pack.add(aliases)
  }
}
