import Insights
import Records

extension NameIndex {
  /// Everything that the index is made of.
  struct Ingredients {
    /// The first row that a song, or an artist, has in any edition.
    private struct Sight {
      let number: Int32
      let isTrack: Bool
      /// Whether the edition prints the first artist of a credit only.
      let isPartial: Bool
    }

    let songs: SongRegister
    /// In the order in which editions came to the archive, those of one run by date, charts of one day by id. What comes
    /// later then only adds to what was there, and a slug stays, even where older editions are filled in.
    private let sights: [Sight]
    /// By the number of a song: what the charts with a row of it are about, in the bits of ``sight(of:)``.
    let seen: [UInt8]

    /// A bit for a chart of tracks, and one for those that are about artists.
    static func sight(of subject: ChartConfiguration.Subject) -> UInt8 { subject == .tracks ? 1 : 2 }

    init(_ charts: [ChartShelf], _ songs: SongRegister) {
      self.songs = songs
      let charts = charts.sorted { $0.chart.id < $1.chart.id }
      let editions = charts.enumerated().flatMap { number, shelf in
        shelf.editions.entries.enumerated().map { (came: $1.rollup.fetched, day: $1.day, number: number, place: $0) }
      }
      .sorted { ($0.came, $0.day, $0.number) < ($1.came, $1.day, $1.number) }
      var seen = [UInt8](repeating: 0, count: songs.songs.count)
      var sights: [Sight] = []
      for (_, _, number, place) in editions {
        let rollup = charts[number].editions.entries[place].rollup
        let subject = charts[number].chart.subject
        let sight = Self.sight(of: subject)
        rollup.rows.forEach { _, song in
          guard seen[Int(song)] & sight == 0 else { return }
          seen[Int(song)] |= sight
          sights.append(
            Sight(
              number: Int32(truncatingIfNeeded: song), isTrack: subject == .tracks, isPartial: rollup.isPartial))
        }
      }
      (self.sights, self.seen) = (sights, seen)
    }

    /// Of all that the index is made of: editions that bring no new name leave it as it is.
    var fingerprint: Fingerprint {
      var mixer = FingerprintMixer()
      for sight in sights {
        mixer.add(songs.songs[Int(sight.number)])
        mixer.add(songs.identifiers[Int(sight.number)])
        mixer.add((sight.isTrack ? 1 : 0) + (sight.isPartial ? 2 : 0))
      }
      return mixer.fingerprint
    }

    /// The index.
    ///
    /// - Parameter texts: what is printed of each song.
    func index(_ texts: SongTexts) throws(PackReader.Damage) -> NameIndex {
      var builder = IdentityBuilder(names: sights.count { $0.isTrack })
      var tracks: [(key: UInt64, track: Int)] = []
      var rows: [Credited] = []
      for sight in sights {
        let key = songs.songs[Int(sight.number)]
        guard key != SongKey.nameless, let text = texts.songs[key] else { continue }
        if sight.isTrack {
          let ids = texts.identifiers[songs.identifiers[Int(sight.number)]] ?? ChartEntry.IDs()
          tracks.append(
            (key, builder.add(title: text.title, artist: text.artist, ids: ids, isPartial: sight.isPartial)))
        } else {
          let row = Credited(key: key, text)
          builder.learn(credit: row.credit)
          rows.append(row)
        }
      }
      return try NameIndex(songs, (consume builder).build(findsSongs: false), songs: tracks, credited: rows)
    }
  }

  /// A row of a chart of albums or artists.
  private struct Credited {
    let key: UInt64
    /// Empty on a chart of artists.
    let title: String
    let credit: String

    init(key: UInt64, _ text: (title: String, artist: String)) {
      self.key = key
      (title, credit) = text.artist.isEmpty ? ("", text.title) : text
    }
  }

  private init(
    _ register: SongRegister, _ identity: consuming Identity, songs: [(key: UInt64, track: Int)],
    credited: [Credited]
  ) throws(PackReader.Damage) {
    // A guest who stands in an album's credit alone has neither a place nor a track: there is nothing to make a page of.
    let billed = credited.map { identity.artists(credit: $0.credit).map(\.slug) }
    let (tracks, all) = (identity.tracks, identity.artists)
    // What it finds them by is as much as they are themselves.
    _ = consume identity
    let shown = Set(billed.compactMap(\.first)).union(tracks.lazy.flatMap(\.artists))
    let artists = all.filter { shown.contains($0.slug) }
    let artistPlaces = Dictionary(uniqueKeysWithValues: artists.enumerated().map { ($1.slug, $0) })
    let versions = Dictionary(grouping: tracks.indices) { tracks[$0].work }
    var songTable = KeyTable(capacity: songs.count)
    for (key, track) in songs { songTable.add(key, track) }
    // Rows are one album, or one artist, when their titles read alike and their credits name the same artists, in whatever
    // order and with whatever words between.
    var creditTable = KeyTable(capacity: credited.count)
    var billings: [Billing] = []
    var known: [[String]: Int] = [:]
    for (row, slugs) in zip(credited, billed) {
      let folded = Folding.fold(row.title)
      // Of a title without letters nothing is left to compare.
      let name = [folded.isEmpty ? row.title : folded] + (slugs.isEmpty ? [Folding.fold(row.credit)] : slugs.sorted())
      let place = known[name] ?? billings.count
      if place == billings.count {
        known[name] = place
        billings.append(
          Billing(key: row.key, title: row.title, artist: slugs.first.flatMap { artistPlaces[$0] } ?? -1))
      }
      creditTable.add(row.key, place)
    }
    try self.init(
      register,
      tracks: PackedRecords(
        tracks.lazy.enumerated().map { place, track in
          Track(
            slug: track.slug, title: track.title, artist: track.artist,
            artists: track.artists.compactMap { artistPlaces[$0] }, aliases: track.aliases,
            versions: (versions[track.work] ?? []).filter { $0 != place })
        }),
      artists: PackedRecords(
        artists.lazy.map {
          let word = Fingerprint(CreditNames.key(of: $0.name)).low
          return Artist(slug: $0.slug, name: $0.name, word: word, aliases: $0.aliases)
        }),
      billings: PackedRecords(billings), songs: songTable, credits: creditTable)
  }
}
