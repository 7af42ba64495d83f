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
    /// Places among ``NameIndex/tracks`` of the other recordings of the work.
    let versions: [Int]
  }

  struct Artist: Sendable {
    let slug: String
    let name: String
    /// Of the form of the name that finds it in a credit.
    let word: UInt64
    let aliases: [String]
  }

  /// What rows of album and artist charts are about, whatever their spellings: an album, or an artist as such.
  struct Billing: Sendable {
    /// The key of the first spelling.
    let key: UInt64
    /// The album's title; empty for an artist.
    let title: String
    /// The place of the first artist among ``NameIndex/artists``; -1 for none.
    let artist: Int
  }

  let tracks: PackedRecords<Track>
  let artists: PackedRecords<Artist>
  let billings: PackedRecords<Billing>
  /// Printed songs by key, with places among ``tracks``.
  let songs: KeyTable
  /// Rows of album and artist charts by key, with places among ``billings``.
  let credits: KeyTable
  /// Of the billings: the key of the first spelling, and the artist's place.
  private let billingKeys: [UInt64]
  private let billingArtists: [Int32]
  /// Places among ``tracks`` of each artist's tracks, one artist behind the other, and where those of an artist begin.
  private let artistTracks: [Int32]
  private let artistStarts: [Int32]
  /// Of the slugs, so that a page's inputs need not hash them again.
  private let trackWords: [UInt64]
  private let artistWords: [UInt64]
  /// Of the slugs of each artist's tracks.
  private let artistTrackWords: [UInt64]
  /// Places by the words of slugs and aliases.
  private let trackPlaces: KeyTable
  private let artistPlaces: KeyTable
  /// Places by the words of names; of two that are written alike the first one's.
  private let artistsByName: KeyTable

  /// Places among ``tracks`` and ``billings`` by the number of a song, -1 for none.
  let trackOfSong: [Int32]
  let billingOfSong: [Int32]

  /// - Throws: where tracks or artists cannot be read, or a track names an artist or another version that there is not.
  init(
    _ register: SongRegister, tracks: PackedRecords<Track>, artists: PackedRecords<Artist>,
    billings: PackedRecords<Billing>, songs: KeyTable, credits: KeyTable
  ) throws(PackReader.Damage) {
    self.tracks = tracks
    self.artists = artists
    (self.billings, self.songs, self.credits) = (billings, songs, credits)
    trackOfSong = register.songs.map { Int32(songs[$0] ?? -1) }
    billingOfSong = register.songs.map { Int32(credits[$0] ?? -1) }
    var billingKeys: [UInt64] = []
    var billingArtists: [Int32] = []
    try billings.read { _, pack throws(PackReader.Damage) in
      billingKeys.append(try pack.word())
      let artist = try pack.int()
      guard artist == -1 || artists.indices.contains(artist) else { throw PackReader.Damage() }
      billingArtists.append(Int32(truncatingIfNeeded: artist))
    }
    (self.billingKeys, self.billingArtists) = (billingKeys, billingArtists)
    // Every build reads all of them here, so only what is needed: no record is made.
    var trackWords: [UInt64] = []
    trackWords.reserveCapacity(tracks.count)
    var trackPlaces = KeyTable(capacity: tracks.count)
    var pairs: [(artist: Int32, track: Int32)] = []
    pairs.reserveCapacity(tracks.count)
    var starts = [Int32](repeating: 0, count: artists.count + 1)
    try tracks.read { place, pack throws(PackReader.Damage) in
      try Self.readWords(from: &pack, skipping: 2, &trackWords, &trackPlaces, place) { pack throws(PackReader.Damage) in
        for _ in 0..<(try pack.count()) {
          let artist = try pack.int()
          guard artists.indices.contains(artist) else { throw PackReader.Damage() }
          starts[artist + 1] += 1
          pairs.append((Int32(truncatingIfNeeded: artist), Int32(truncatingIfNeeded: place)))
        }
      }
      guard try pack.ints().allSatisfy(tracks.indices.contains) else { throw PackReader.Damage() }
    }
    for artist in artists.indices { starts[artist + 1] += starts[artist] }
    var filled = starts
    var places = [Int32](repeating: 0, count: pairs.count)
    for (artist, track) in pairs {
      places[Int(filled[Int(artist)])] = track
      filled[Int(artist)] += 1
    }
    (artistTracks, artistStarts) = (places, starts)
    artistTrackWords = artists.indices.map { artist in
      var mixer = FingerprintMixer()
      for place in places[Int(starts[artist])..<Int(starts[artist + 1])] { mixer.add(trackWords[Int(place)]) }
      return mixer.fingerprint.low
    }
    (self.trackWords, self.trackPlaces) = (trackWords, trackPlaces)
    var artistWords: [UInt64] = []
    artistWords.reserveCapacity(artists.count)
    var artistPlaces = KeyTable(capacity: artists.count)
    var artistsByName = KeyTable(capacity: artists.count)
    try artists.read { place, pack throws(PackReader.Damage) in
      try Self.readWords(from: &pack, skipping: 1, &artistWords, &artistPlaces, place) {
        pack throws(PackReader.Damage) in
        artistsByName.add(try pack.word(), place)
      }
    }
    (self.artistWords, self.artistPlaces, self.artistsByName) = (artistWords, artistPlaces, artistsByName)
  }

  /// Reads the words of a record's slug and aliases, and between them passes over texts and reads what else there is.
  private static func readWords(
    from pack: inout PackReader, skipping texts: Int, _ words: inout [UInt64], _ places: inout KeyTable, _ place: Int,
    _ body: (inout PackReader) throws(PackReader.Damage) -> Void
  ) throws(PackReader.Damage) {
    func word(_ pack: inout PackReader) throws(PackReader.Damage) -> UInt64 {
      var mixer = FingerprintMixer()
      mixer.add(try pack.slice())
      return mixer.fingerprint.low
    }
    let slug = try word(&pack)
    words.append(slug)
    places.add(slug, place)
    try pack.skip(slices: texts)
    try body(&pack)
    for _ in 0..<(try pack.count()) { places.add(try word(&pack), place) }
  }

  /// That of a build without names.
  init() {
    (tracks, artists, billings) = (PackedRecords([]), PackedRecords([]), PackedRecords([]))
    let none = KeyTable(capacity: 0)
    (songs, credits, trackPlaces, artistPlaces, artistsByName) = (none, none, none, none, none)
    (artistTracks, artistStarts, trackOfSong, billingOfSong) = ([], [0], [], [])
    (trackWords, artistWords, artistTrackWords, billingKeys, billingArtists) = ([], [], [], [], [])
  }

  /// Places among ``tracks`` by place of the artist, in the order of the index.
  func tracks(ofArtist place: Int) -> [Int] {
    artistTracks[Int(artistStarts[place])..<Int(artistStarts[place + 1])].map(Int.init)
  }

  /// The slugs, for those who need no more of a record.
  func trackSlug(_ place: Int) -> String { Self.slug(tracks.reader(at: place)) }
  func artistSlug(_ place: Int) -> String { Self.slug(artists.reader(at: place)) }

  /// The texts that a record begins with, for those who need no more of it.
  func trackTexts(_ place: Int) -> (slug: String, title: String, artist: String) {
    var pack = tracks.reader(at: place)
    return (try? (pack.string(), pack.string(), pack.string())) ?? ("", "", "")
  }

  func artistTexts(_ place: Int) -> (slug: String, name: String) {
    var pack = artists.reader(at: place)
    return (try? (pack.string(), pack.string())) ?? ("", "")
  }

  private static func slug(_ pack: PackReader) -> String {
    var pack = pack
    return (try? pack.string()) ?? ""
  }

  /// The path of a row's page below the base; nil when it has none.
  func path(of key: UInt64, subject: ChartConfiguration.Subject) -> String? {
    switch subject {
    case .tracks: songs[key].map { "/tracks/\(trackSlug($0))/" }
    case .albums, .artists: credits[key].flatMap(artistPlace(ofBilling:)).map { "/artists/\(artistSlug($0))/" }
    }
  }

  /// What stands for a row whatever its spelling: equal for rows of one chart that are the same track, album or artist; nil
  /// where that is not known.
  func line(of key: UInt64, _ subject: ChartConfiguration.Subject) -> UInt64? {
    guard key != SongKey.nameless else { return nil }
    return switch subject {
    case .tracks: songs[key].map { trackWords[$0] }
    case .albums, .artists: credits[key].map { billingKeys[$0] }
    }
  }

  /// The track with a slug or an alias.
  func track(slug: String) -> Track? { trackPlace(slug: slug).map { tracks[$0] } }

  /// The places of a track and an artist with a slug or an alias.
  func trackPlace(slug: String) -> Int? { trackPlaces[Fingerprint(slug).low] }
  func artistPlace(slug: String) -> Int? { artistPlaces[Fingerprint(slug).low] }

  /// Of the slug of the track, or of the artist, that a slug or an alias leads to, for the inputs of pages; 0 for none.
  func trackWord(slug: String) -> UInt64 { trackPlace(slug: slug).map { trackWords[$0] } ?? 0 }
  func artistWord(_ place: Int) -> UInt64 { artistWords[place] }

  /// Adds to a fingerprint the slug that an artist's leads to, and those of the artist's tracks.
  func add(tracksOfArtist slug: String, to mixer: inout FingerprintMixer) {
    guard let place = artistPlace(slug: slug) else { return mixer.add(0) }
    mixer.add(artistWords[place])
    mixer.add(artistTrackWords[place])
  }

  /// The place of the artist of a name as ``CreditNames`` gives it.
  func artistPlace(named name: String) -> Int? { artistsByName[Fingerprint(name).low] }

  /// The artist with a slug or an alias.
  func artist(slug: String) -> Artist? { artistPlace(slug: slug).map { artists[$0] } }

  /// Adds to a fingerprint what there is to say of a track. Its artists and other versions are told by their slugs and texts:
  /// places move when another one gets a page.
  func add(track place: Int, to mixer: inout FingerprintMixer) {
    let bytes = tracks.bytes(at: place)
    var pack = PackReader(bytes)
    do throws(PackReader.Damage) {
      try pack.skip(slices: 3)
      mixer.add(bytes.dropLast(pack.rest.count))
      for artist in try pack.ints() { mixer.add(artistWord(artist)) }
      let aliases = pack.rest
      for _ in 0..<(try pack.count()) { try pack.skip(slices: 1) }
      mixer.add(aliases.dropLast(pack.rest.count))
      for version in try pack.ints() {
        let texts = trackTexts(version)
        for text in [texts.slug, texts.title, texts.artist] { mixer.add(text) }
      }
    } catch {
      mixer.add(bytes)
    }
  }

  /// Adds to a fingerprint what rows are about and the addresses that they link to.
  func add(
    _ rows: SongNumbers, of subject: ChartConfiguration.Subject, to mixer: inout FingerprintMixer
  ) {
    rows.forEach { _, row in
      guard subject != .tracks else { return mixer.add(trackPlace(of: row).map { trackWords[$0] } ?? 0) }
      let billing = billingPlace(of: row)
      mixer.add(billing.flatMap(artistPlace(ofBilling:)).map { artistWords[$0] } ?? 0)
      mixer.add(billing.map { billingKeys[$0] } ?? 0)
    }
  }

  /// The place of the track, or of the billing, that an edition's row is about.
  func trackPlace(of row: UInt32) -> Int? { Self.place(Int(row), trackOfSong) }
  func billingPlace(of row: UInt32) -> Int? { Self.place(Int(row), billingOfSong) }

  private func artistPlace(ofBilling place: Int) -> Int? {
    billingArtists[place] < 0 ? nil : Int(billingArtists[place])
  }

  /// Places among ``billings`` by place of the artist, in the order of first sight.
  func billingsByArtist() -> [Int: [Int]] {
    var places: [Int: [Int]] = [:]
    for (place, artist) in billingArtists.enumerated() where artist >= 0 {
      places[Int(artist), default: []].append(place)
    }
    return places
  }

  private static func place(_ number: Int, _ places: [Int32]) -> Int? {
    number < places.count && places[number] >= 0 ? Int(places[number]) : nil
  }
}
