import Records

/// Publishers change spellings between two editions ("A Featuring B" becomes "A & B"); their own last rank tells who it was.
enum Respelling {
  /// For each song that is spelt anew: what the edition before called it.
  ///
  /// Both must hold: the publisher's last rank points to a song that is gone, and title or artist read the same when folded.
  static func formerNames(of entries: [ChartEntry], in history: ChartHistory) -> [ChartSong: ChartSong] {
    let present = Set(entries.map(ChartSong.init))
    let last = Set(history.lastSongs)
    var gone: [Int: ChartSong] = [:]
    for song in history.lastSongs where !present.contains(song) {
      if let past = history[song] { gone[past.rank] = song }
    }
    guard !gone.isEmpty else { return [:] }
    var names: [ChartSong: ChartSong] = [:]
    for entry in entries where !last.contains(ChartSong(entry)) {
      guard let previous = entry.previous, let former = gone[previous] else { continue }
      let sameTitle = !entry.title.isEmpty && Folding.fold(entry.title) == Folding.fold(former.title)
      let sameArtist = Folding.fold(entry.artist) == Folding.fold(former.artist)
      if sameTitle || sameArtist && !entry.artist.isEmpty { names[ChartSong(entry)] = former }
    }
    return names
  }
}
