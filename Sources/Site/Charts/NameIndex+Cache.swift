import CMalloc
import Insights
import Records

extension NameIndex {
  /// The index of these charts: from the cache when no edition brings or takes a name, else made anew.
  ///
  /// - Parameter fresh: the names of editions that are read in this build.
  /// - Returns: the index, and what the cache has to keep of it.
  static func load(
    _ charts: [ChartShelf], _ songs: SongRegister, fresh: consuming SongTexts, cache: BuildCache
  ) throws(SiteError) -> (index: NameIndex, kept: KeptNames) {
    let editions = Editions(charts)
    var known = try cache.names()
    if var same = known {
      if same.editions != editions.all, same.editions == editions.known, editions.newBringNoName(same.seen) {
        (same.editions, same.isFresh) = (editions.all, true)
      }
      if same.editions == editions.all, let index = same.index(songs) { return (index, same) }
    }
    let ingredients = Ingredients(charts, songs)
    if var same = known, same.inputs == ingredients.fingerprint, let index = same.index(songs) {
      (same.editions, same.seen, same.isFresh) = (editions.all, ingredients.seen[...], true)
      return (index, same)
    }
    var texts = consume fresh
    if let known { try texts.add(known.texts) }
    known = nil
    // What it is made of is as much as all that stays, and would lie between it; so does what editions were read with.
    malloc_give_back()
    do throws(PackReader.Damage) {
      let index = try ingredients.index(texts)
      let packed = texts.packed(usedBy: charts, songs)[...]
      texts = SongTexts()
      malloc_give_back()
      return (index, KeptNames(index, of: ingredients, editions: editions.all, texts: packed))
    } catch {
      throw SiteError(damagedCache: "the names of songs")
    }
  }
}

/// The editions that an index is made of, and those among them that are read in this build.
private struct Editions {
  private typealias New = (shelf: ChartShelf, rollup: EditionRollup)

  /// Of all, and of those that are known from the build before.
  let all: Fingerprint
  let known: Fingerprint
  private let new: [New]
  /// When the last of those that are known was fetched.
  private let lastKnown: Int

  init(_ charts: [ChartShelf]) {
    var (all, known) = (FingerprintMixer(), FingerprintMixer())
    var new: [New] = []
    var last = Int.min
    for shelf in charts {
      for text in [shelf.chart.id, shelf.chart.subject.rawValue] {
        all.add(text)
        known.add(text)
      }
      for entry in shelf.editions.entries {
        all.add(entry.fingerprint)
        guard !shelf.editions.isFresh(entry) else {
          new.append((shelf, entry.rollup))
          continue
        }
        known.add(entry.fingerprint)
        last = max(last, entry.rollup.fetched)
      }
    }
    (self.all, self.known, self.new, lastKnown) = (all.fingerprint, known.fingerprint, new, last)
  }

  /// Whether the new ones came last, and all their rows are of songs that were seen before: the index is as it was then.
  func newBringNoName(_ seen: ArraySlice<UInt8>) -> Bool {
    new.allSatisfy { shelf, rollup in
      let sight = NameIndex.Ingredients.sight(of: shelf.chart.subject)
      return rollup.fetched > lastKnown
        && rollup.rows.allSatisfy { song in
          song < seen.count && seen[seen.startIndex + Int(song)] & sight != 0
        }
    }
  }
}

/// What the cache keeps of a ``NameIndex``.
struct KeptNames: Sendable {
  /// A ``KeyTable``, packed when it is written: while pages are made nobody needs it in both forms.
  private enum Pairs {
    case table(KeyTable)
    case packed(keys: PackedWords, places: PackedNumbers<UInt32>)

    init(from pack: inout PackReader) throws(PackReader.Damage) {
      self = .packed(keys: try pack.numbers(), places: try pack.numbers())
    }

    /// What is read.
    var slices: [ArraySlice<UInt8>] {
      switch self {
      case .table(let table):
        let pairs = table.pairs
        return [
          PackedWords(pairs.lazy.map(\.key)).bytes, PackedNumbers(pairs.lazy.map { UInt32($0.value) }).bytes,
        ]
      case .packed(let keys, let places): return [keys.bytes, places.bytes]
      }
    }

    /// The table; nil when a place is not below `count`.
    func table(below count: Int) -> KeyTable? {
      switch self {
      case .table(let table): return table
      case .packed(let keys, let places):
        var table = KeyTable(capacity: keys.count)
        for (key, place) in zip(keys, places) {
          guard place < count else { return nil }
          table.add(key, Int(place))
        }
        return table
      }
    }
  }

  /// Of the editions.
  fileprivate(set) var editions: Fingerprint
  /// True when it is not as it lies in the cache.
  fileprivate(set) var isFresh: Bool
  /// Of what the index is made of: ``NameIndex/Ingredients/fingerprint``.
  let inputs: Fingerprint
  /// See ``NameIndex/Ingredients/seen``.
  fileprivate(set) var seen: ArraySlice<UInt8>
  /// The printed names that it is made of.
  let texts: ArraySlice<UInt8>
  private let tracks: PackedRecords<NameIndex.Track>
  private let artists: PackedRecords<NameIndex.Artist>
  private let songs: Pairs
  private let billings: PackedRecords<NameIndex.Billing>
  private let credits: Pairs

  init(
    _ index: NameIndex, of ingredients: NameIndex.Ingredients, editions: Fingerprint, texts: ArraySlice<UInt8>
  ) {
    self.editions = editions
    isFresh = true
    inputs = ingredients.fingerprint
    seen = ingredients.seen[...]
    self.texts = texts
    (tracks, artists, billings) = (index.tracks, index.artists, index.billings)
    (songs, credits) = (.table(index.songs), .table(index.credits))
  }

  init(from pack: inout PackReader) throws(PackReader.Damage) {
    isFresh = false
    editions = try pack.fingerprint()
    inputs = try pack.fingerprint()
    seen = try pack.slice()
    texts = try pack.slice()
    tracks = try PackedRecords(from: &pack)
    artists = try PackedRecords(from: &pack)
    billings = try PackedRecords(from: &pack)
    songs = try Pairs(from: &pack)
    credits = try Pairs(from: &pack)
  }

  /// Writes what is read.
  func write(
    to file: inout SealedFile.Writer, _ put: ([UInt8]) throws(Disk.Refusal) -> Void
  ) throws(Disk.Refusal) {
    file.pack.add(editions)
    file.pack.add(inputs)
    for slice in [seen, texts] + tracks.slices + artists.slices + billings.slices + songs.slices + credits.slices {
      try file.add(slice, to: put)
    }
  }

  /// The index; nil when it cannot be read.
  func index(_ register: SongRegister) -> NameIndex? {
    guard let songs = songs.table(below: tracks.count), let credits = credits.table(below: billings.count) else {
      return nil
    }
    do throws(PackReader.Damage) {
      return try NameIndex(
        register, tracks: tracks, artists: artists, billings: billings, songs: songs, credits: credits)
    } catch {
      return nil
    }
  }
}

extension SongTexts {
  /// Adds what the cache kept; what was read in this build comes first.
  mutating func add(_ bytes: ArraySlice<UInt8>) throws(SiteError) {
    var pack = PackReader(bytes)
    do throws(PackReader.Damage) {
      for _ in 0..<(try pack.count()) {
        songs[try pack.word()] = (try pack.string(), try pack.string())
      }
      for _ in 0..<(try pack.count()) { identifiers[try pack.word()] = try pack.record() }
    } catch {
      throw SiteError(damagedCache: "the names of songs")
    }
  }

  /// The texts that some edition uses, for the cache.
  func packed(usedBy charts: [ChartShelf], _ register: SongRegister) -> [UInt8] {
    var rows = [Bool](repeating: false, count: register.songs.count)
    for entry in charts.lazy.flatMap(\.editions.entries) {
      entry.rollup.rows.forEach { _, row in rows[Int(row)] = true }
    }
    var used: Set<UInt64> = []
    for number in rows.indices where rows[number] {
      used.insert(register.songs[number])
      used.insert(register.identifiers[number])
    }
    var pack = PackWriter()
    let songs = songs.filter { used.contains($0.key) }.sorted { $0.key < $1.key }
    pack.add(songs.count)
    for (key, text) in songs {
      pack.add(word: key)
      pack.add(text.title)
      pack.add(text.artist)
    }
    let identifiers = identifiers.filter { used.contains($0.key) }.sorted { $0.key < $1.key }
    pack.add(identifiers.count)
    for (key, ids) in identifiers {
      pack.add(word: key)
      pack.add(record: ids)
    }
    return pack.exactBytes
  }
}
