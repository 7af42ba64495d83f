import Records

/// A chart edition as other pages need it: which songs stood where.
struct EditionRollup: Rollup {
  let real: Int
  let sample: Int
  /// When it was fetched, in seconds.
  let fetched: Int
  /// True when the provider prints the first artist of a credit only.
  let isPartial: Bool
  /// Keys of the songs in the order of the rows.
  let songs: PackedWords
  /// Keys of the identifiers of each row, 0 where there are none; empty when no row has any.
  let identifiers: PackedWords
  /// Keys of the songs that left with this edition.
  let leavers: PackedWords
  /// The ranks of the rows; nil when they are 1…N.
  private let ranks: [Int]?
  /// Peak, editions and streak of each row, packed.
  private let details: ArraySlice<UInt8>

  init(_ edition: ChartEdition) {
    real = edition.sample ? 0 : 1
    sample = edition.sample ? 1 : 0
    fetched = edition.fetched.seconds
    isPartial = ChartEdition.printsFirstArtistOnly(edition.provider)
    songs = PackedWords(edition.entries.map { SongKey.make(title: $0.title, artist: $0.artist) })
    let keys = edition.entries.map { $0.ids.isEmpty ? 0 : SongKey.make($0.ids) }
    identifiers = PackedWords(keys.contains { $0 != 0 } ? keys : [])
    leavers = PackedWords(edition.dropouts.map { SongKey.make(title: $0.title, artist: $0.artist) })
    let own = edition.entries.map(\.rank)
    ranks = own.enumerated().allSatisfy { $0 + 1 == $1 } ? nil : own
    var pack = PackWriter()
    for entry in edition.entries {
      for number in [entry.peak, entry.editions, entry.streak] { pack.add(number ?? 0) }
    }
    details = pack.bytes[...]
  }

  init(from pack: inout PackReader) throws(PackReader.Damage) {
    real = try pack.int()
    sample = try pack.int()
    fetched = try pack.int()
    isPartial = try pack.bool()
    songs = try pack.words()
    identifiers = try pack.words()
    leavers = try pack.words()
    if try pack.bool() {
      var own: [Int] = []
      for _ in songs { own.append(try pack.int()) }
      ranks = own
    } else {
      ranks = nil
    }
    details = try pack.slice()
  }

  func write(to pack: inout PackWriter) {
    for number in [real, sample, fetched] { pack.add(number) }
    pack.add(isPartial)
    for words in [songs, identifiers, leavers] { words.write(to: &pack) }
    pack.add(ranks != nil)
    for rank in ranks ?? [] { pack.add(rank) }
    pack.add(details)
  }

  /// The rank of a row.
  func rank(at row: Int) -> Int {
    ranks?[row] ?? row + 1
  }

  /// What the edition says of a row's past; 0 stands for unknown.
  func details(at row: Int) -> (peak: Int, editions: Int, streak: Int) {
    var reader = PackReader(details)
    do throws(PackReader.Damage) {
      for _ in 0..<row * 3 { _ = try reader.int() }
      return (try reader.int(), try reader.int(), try reader.int())
    } catch {
      return (0, 0, 0)
    }
  }
}
