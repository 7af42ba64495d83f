import Insights
import Records

extension NameIndex {
  /// Everything that the index is made of.
  struct Ingredients {
    let charts: [ChartShelf]
    let songs: SongRegister
    let texts: SongTexts

    /// Editions in the order in which names are learned: by date, charts of one day by id. A later edition then only adds
    /// to what earlier ones gave, and a slug stays.
    var editions: [(shelf: ChartShelf, place: Int)] {
      let charts = charts.sorted { $0.chart.id < $1.chart.id }
      return charts.enumerated().flatMap { number, shelf in
        shelf.days.enumerated().map { (day: $1, number: number, place: $0) }
      }
      .sorted { ($0.day, $0.number) < ($1.day, $1.number) }.map { (shelf: charts[$0.number], place: $0.place) }
    }
  }

  /// Makes the index anew.
  init(_ ingredients: Ingredients) {
    var builder = IdentityBuilder()
    let register = ingredients.songs
    // By number: as a track, as an artist.
    var seen = [[Bool]](repeating: [Bool](repeating: false, count: register.songs.count), count: 2)
    var songs: [(key: UInt64, track: Int)] = []
    var credits: [(key: UInt64, credit: String)] = []
    for (shelf, place) in ingredients.editions {
      let rollup = shelf.editions.entries[place].rollup
      let subject = shelf.chart.subject == .tracks ? 0 : 1
      for number in rollup.rows.lazy.map(Int.init) where !seen[subject][number] {
        seen[subject][number] = true
        let key = register.songs[number]
        guard let text = ingredients.texts.songs[key] else { continue }
        if subject == 0 {
          let ids = ingredients.texts.identifiers[register.identifiers[number]] ?? ChartEntry.IDs()
          songs.append(
            (key, builder.add(title: text.title, artist: text.artist, ids: ids, isPartial: rollup.isPartial)))
        } else {
          let credit = text.artist.isEmpty ? text.title : text.artist
          builder.learn(credit: credit)
          credits.append((key, credit))
        }
      }
    }
    self.init(register, (consume builder).build(), songs: songs, credits: credits)
  }

  private init(
    _ register: SongRegister, _ identity: Identity, songs: [(key: UInt64, track: Int)],
    credits: [(key: UInt64, credit: String)]
  ) {
    // A guest who stands in an album's credit alone has neither a place nor a track: there is nothing to make a page of.
    let leads = credits.map { identity.artists(credit: $0.credit).first?.slug }
    let shown = Set(leads.compactMap(\.self)).union(identity.tracks.lazy.flatMap(\.artists))
    let artists = identity.artists.filter { shown.contains($0.slug) }
    let artistPlaces = Dictionary(uniqueKeysWithValues: artists.enumerated().map { ($1.slug, $0) })
    var songTable = KeyTable(capacity: songs.count)
    for (key, track) in songs { songTable.add(key, track) }
    var creditTable = KeyTable(capacity: credits.count)
    for (row, lead) in zip(credits, leads) {
      if let place = lead.flatMap({ artistPlaces[$0] }) { creditTable.add(row.key, place) }
    }
    self.init(
      register,
      tracks: PackedRecords(
        identity.tracks.lazy.map { track in
          Track(
            slug: track.slug, title: track.title, artist: track.artist,
            artists: track.artists.compactMap { artistPlaces[$0] }, aliases: track.aliases)
        }),
      artists: PackedRecords(artists.lazy.map { Artist(slug: $0.slug, name: $0.name, aliases: $0.aliases) }),
      songs: songTable, credits: creditTable)
  }
}
