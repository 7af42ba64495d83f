import Insights
import Records

extension NameIndex {
  /// The index of these charts: from the cache when nothing it is made of has changed, else made anew.
  ///
  /// - Parameter fresh: the names of editions that are read in this build.
  /// - Returns: the index, and what the cache has to keep of it.
  static func load(
    _ charts: [ChartShelf], _ songs: SongRegister, fresh: SongTexts, cache: BuildCache
  ) throws(SiteError) -> (index: NameIndex, kept: BuildCache.Names) {
    var mixer = FingerprintMixer()
    for shelf in charts {
      mixer.add(shelf.chart.id)
      mixer.add(shelf.chart.subject.rawValue)
      for entry in shelf.editions.entries { mixer.add(entry.fingerprint) }
    }
    if let known = cache.names, known.inputs == mixer.fingerprint, let index = NameIndex(known.index, songs) {
      return (index, known)
    }
    var texts = fresh
    if let known = cache.names { try texts.add(known.texts) }
    let index = NameIndex(Ingredients(charts: charts, songs: songs, texts: texts))
    let kept = BuildCache.Names(
      inputs: mixer.fingerprint, index: index.packed[...], texts: texts.packed(usedBy: charts, songs)[...])
    return (index, kept)
  }

  private init?(_ bytes: ArraySlice<UInt8>, _ register: SongRegister) {
    var pack = PackReader(bytes)
    do throws(PackReader.Damage) {
      var tracks: [Track] = []
      for _ in 0..<(try pack.count()) {
        tracks.append(
          Track(
            slug: try pack.string(), title: try pack.string(), artist: try pack.string(),
            artists: try pack.ints(), aliases: try pack.strings()))
      }
      var artists: [Artist] = []
      for _ in 0..<(try pack.count()) {
        artists.append(Artist(slug: try pack.string(), name: try pack.string(), aliases: try pack.strings()))
      }
      self.init(
        register, tracks: tracks, artists: artists, songs: zipped(try pack.numbers(), try pack.ints()),
        credits: zipped(try pack.numbers(), try pack.ints()))
    } catch {
      return nil
    }
    func zipped(_ keys: PackedWords, _ places: [Int]) -> [(UInt64, Int)] { Array(zip(keys, places)) }
  }

  private var packed: [UInt8] {
    var pack = PackWriter()
    pack.add(tracks.count)
    for track in tracks {
      for text in [track.slug, track.title, track.artist] { pack.add(text) }
      pack.add(numbers: track.artists)
      pack.add(track.aliases)
    }
    pack.add(artists.count)
    for artist in artists {
      pack.add(artist.slug)
      pack.add(artist.name)
      pack.add(artist.aliases)
    }
    for table in [songs, credits] {
      let pairs = table.pairs
      PackedWords(pairs.map(\.key)).write(to: &pack)
      pack.add(numbers: pairs.map(\.value))
    }
    return pack.bytes
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
      for row in entry.rollup.rows { rows[Int(row)] = true }
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
    return pack.bytes
  }
}
