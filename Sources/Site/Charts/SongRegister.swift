/// The songs of all editions by their numbers, so that an edition keeps a number for each row and not what it stands for.
///
/// A song here is what a row prints: the key of title and artist, and that of the identifiers beside them.
struct SongRegister: Sendable {
  /// Keys of title and artist, by number.
  private(set) var songs: [UInt64] = []
  /// Keys of identifiers, by number; 0 for a row without any.
  private(set) var identifiers: [UInt64] = []

  init() {}

  /// Adds a song and gives its number.
  mutating func add(_ song: UInt64, _ identifier: UInt64) -> UInt32 {
    songs.append(song)
    identifiers.append(identifier)
    return UInt32(songs.count - 1)
  }

  /// The keys of title and artist of some rows.
  func keys(of rows: some Sequence<UInt32>) -> [UInt64] { rows.map { songs[Int($0)] } }
}

extension SongRegister {
  init(from pack: inout PackReader) throws(PackReader.Damage) {
    songs = Array(try pack.numbers(of: UInt64.self))
    identifiers = Array(try pack.numbers(of: UInt64.self))
    guard songs.count == identifiers.count else { throw PackReader.Damage() }
  }

  func write(to pack: inout PackWriter) {
    for words in [songs, identifiers] { PackedWords(words).write(to: &pack) }
  }
}
