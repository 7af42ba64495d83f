import Records

/// Publishers change spellings between two editions: "A Featuring B" becomes "A & B", a subtitle or a guest is added.
/// The song that is gone and the song that is new are then one, at once or when it comes back.
enum Respelling {
  /// For each song that is spelt anew: what the edition before called it, or the last edition that had it.
  ///
  /// - Parameters:
  ///   - hasPrevious: whether the publisher's own last ranks are there and believed; they must then point to the song
  ///     that is gone, and one name in common is enough. Without them title, version and a lead must be the same.
  ///   - isPartial: whether the source prints the first artist of a credit only.
  static func formerNames(
    of entries: [ChartEntry], in history: ChartHistory, hasPrevious: Bool, isPartial: Bool = false
  ) -> [ChartSong: ChartSong] {
    let present = Set(entries.map(ChartSong.init))
    let last = Set(history.lastSongs)
    var gone = history.lastSongs.filter { !present.contains($0) }.map(Candidate.init)
    var names: [ChartSong: ChartSong] = [:]
    for entry in entries where !gone.isEmpty && !last.contains(ChartSong(entry)) {
      let song = Candidate(ChartSong(entry))
      let former = gone.firstIndex { old in
        if hasPrevious { return entry.previous == history[old.song]?.rank && song.sharesName(with: old) }
        return song.isOne(with: old)
      }
      if let former { names[song.song] = gone.remove(at: former).song }
    }
    // A publisher with last ranks tells itself what is new; elsewhere a song comes back as whatever recording it is.
    guard !hasPrevious else { return names }
    var taken = present.union(names.values)
    for entry in entries {
      let song = ChartSong(entry)
      guard !song.isNameless, names[song] == nil, history[song] == nil,
        let earlier = earlierName(of: song, in: history, isPartial: isPartial, besides: taken)
      else { continue }
      names[song] = earlier
      taken.insert(earlier)
    }
    return names
  }

  /// What the last edition that had a recording called it; nil where none did.
  private static func earlierName(
    of song: ChartSong, in history: ChartHistory, isPartial: Bool, besides taken: Set<ChartSong>
  ) -> ChartSong? {
    // Without a title, as on charts of artists, names that begin alike would be one.
    guard !song.title.isEmpty else { return nil }
    // Thousands of songs: those with another title are passed over before a name is taken apart.
    let sameTitle = history.songs.lazy.filter { $0.key.title == song.title && !taken.contains($0.key) }
    func name(_ song: ChartSong) -> RecordingName {
      RecordingName(title: song.title, credit: ArtistCredit(song.artist), isPartial: isPartial)
    }
    return sameTitle.filter { name(song).isSame(as: name($0.key)) }
      .max { ($0.value.edition, $1.key.artist) < ($1.value.edition, $0.key.artist) }?.key
  }

  /// A song that is new or gone; its name is taken apart only when its title begins like another's.
  private struct Candidate {
    let song: ChartSong
    private let beginning: String

    init(_ song: ChartSong) {
      self.song = song
      beginning = String(Folding.fold(song.title.prefix(12)).prefix(3))
    }

    func sharesName(with old: Candidate) -> Bool {
      let artist = Folding.fold(song.artist)
      if !artist.isEmpty, artist == Folding.fold(old.song.artist) { return true }
      // The same people in another order.
      let people = ArtistCredit(song.artist).everyone
      return !people.isEmpty && people == ArtistCredit(old.song.artist).everyone || isOne(with: old)
    }

    func isOne(with old: Candidate) -> Bool {
      guard beginning == old.beginning else { return false }
      guard !song.title.isEmpty, !old.song.title.isEmpty else {
        return song.title == old.song.title && Folding.fold(song.artist) == Folding.fold(old.song.artist)
      }
      return RecordingName(title: song.title, credit: ArtistCredit(song.artist))
        .isRespelling(of: RecordingName(title: old.song.title, credit: ArtistCredit(old.song.artist)))
    }
  }
}
