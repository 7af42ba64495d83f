/// One text's names: first the artists, then the tracks, which the artists make credible.
struct NameReading {
  /// A place where a name stands.
  private struct Match {
    let name: Int
    let passage: Int
    let range: Range<Int>
  }

  /// Where a quotation begins.
  private struct Place: Hashable {
    let passage: Int
    let word: Int
  }

  private let names: [LinkedName]
  private let trie: NameTrie
  private var passages: [NamePassage] = []
  private var artists: [Match] = []
  /// Artists whose names are everyday words: believed when one of their tracks stands beside.
  private var doubtful: [Match] = []
  private var quoted: [Match] = []
  private var loose: [Match] = []

  init(names: [LinkedName], trie: NameTrie) {
    self.names = names
    self.trie = trie
  }

  /// Reads one passage.
  mutating func read(_ passage: NamePassage) {
    let number = passages.count
    passages.append(passage)
    var place = 0
    while place < passage.words.count {
      place += read(passage, number, at: place)
    }
  }

  /// Reads the longest credible name at a place; how many words it takes.
  private mutating func read(_ passage: NamePassage, _ number: Int, at place: Int) -> Int {
    for (count, values) in trie.names(in: passage.words, at: place) {
      let range = place..<(place + count)
      let tracks = values.filter { names[$0].artists != nil }
      if passage.isQuotation(range) {
        quoted += tracks.map { Match(name: $0, passage: number, range: range) }
        if !tracks.isEmpty { return count }
        continue
      }
      loose += tracks.filter { isWritten($0, passage, range) }.map { Match(name: $0, passage: number, range: range) }
      guard let artist = values.first(where: { names[$0].artists == nil && isWritten($0, passage, range) }) else {
        continue
      }
      let match = Match(name: artist, passage: number, range: range)
      if isCredible(artist, passage, range) {
        artists.append(match)
        return count
      }
      if isAlone(passage, range) { doubtful.append(match) }
    }
    return 1
  }

  /// Written as a name: large, as the artist is; very short names exactly as the artist is.
  private func isWritten(_ number: Int, _ passage: NamePassage, _ range: Range<Int>) -> Bool {
    let name = names[number]
    let letters = passage.words[range].reduce(0) { $0 + $1.text.utf8.count }
    if letters <= 3 { return letters > 1 && passage.written(range) == name.printed }
    let small = passage.words[range].filter { $0.isLowercase && !NameGuards.joints.contains($0.text) }
    return small.isEmpty || name.isSmall && !name.isPlain
  }

  /// Whether an artist's name is meant where it stands, with no further evidence.
  private func isCredible(_ number: Int, _ passage: NamePassage, _ range: Range<Int>) -> Bool {
    let name = names[number]
    // A short quotation is a title, whosoever's name it holds.
    if let quotation = passage.quotations[passage.words[range.lowerBound].quotation], quotation.count < 6,
      range.count == 1
    {
      return false
    }
    if name.isPlain {
      let isShouted = name.isLarge && passage.written(range) == name.printed && passage.isSentenceCase
      return isShouted && isAlone(passage, range)
        || range.count > 1 && passage.isSentenceCase && !passage.words[range.lowerBound].opensSentence
    }
    return range.count > 1 || isAlone(passage, range) || name.isLarge && passage.written(range) == name.printed
  }

  /// Whether a name is no part of a longer one: "Lisa" in "Lisa Marie", "Prince" in "Prince Harry".
  private func isAlone(_ passage: NamePassage, _ range: Range<Int>) -> Bool {
    !(passage.isAdjacent(range.lowerBound - 1) && passage.isNameWord(range.lowerBound - 1))
      && !(passage.isAdjacent(range.upperBound - 1) && passage.isNameWord(range.upperBound))
  }

  /// What the passages name.
  mutating func mentions() -> NameLinker.Mentions {
    let tracks = credibleTracks()
    let credited = Set(tracks.flatMap { names[$0.name].artists ?? [] })
    artists += doubtful.filter { credited.contains(names[$0.name].slug) }
    return NameLinker.Mentions(artists: slugs(artists), tracks: slugs(tracks))
  }

  private func slugs(_ matches: [Match]) -> [String] {
    let sorted = matches.sorted {
      ($0.passage, $0.range.lowerBound, $0.name) < ($1.passage, $1.range.lowerBound, $1.name)
    }
    var seen: Set<String> = []
    return sorted.map { names[$0.name].slug }.filter { seen.insert($0).inserted }
  }

  private func credibleTracks() -> [Match] {
    guard !quoted.isEmpty || !loose.isEmpty, !speaksOfAlbums else { return [] }
    let sure = Set(artists.map { names[$0.name].slug })
    let possible = sure.union(doubtful.map { names[$0.name].slug })
    let titles = Dictionary(grouping: quoted) { Place(passage: $0.passage, word: $0.range.lowerBound) }
    var found = titles.values.compactMap { matches -> Match? in
      let own = matches.first { !possible.isDisjoint(with: names[$0.name].artists ?? []) }
      if own != nil || !sure.isEmpty || matches.count > 1 { return own }
      return matches.first { isUnmistakable($0) }
    }
    found += loose.filter { isBesideArtist($0) }
    return found
  }

  /// An album may bear the name of one of its songs.
  private var speaksOfAlbums: Bool {
    let words = passages.flatMap(\.words).map(\.text)
    let pairs = zip(words, words.dropFirst())
    let isAlbum =
      words.contains { NameGuards.albumWords.contains($0) } || pairs.contains { $0 == "billboard" && $1 == "200" }
    return isAlbum && !words.contains { NameGuards.songWords.contains($0) }
      && !pairs.contains { $0 == "hot" && $1 == "100" }
  }

  /// A quoted title that hardly means anything else, though no artist of ours is named.
  private func isUnmistakable(_ match: Match) -> Bool {
    let name = names[match.name]
    return name.words.count > 2 || !name.isPlain && name.words.count > 1
  }

  /// "Ida Marrow’s Low Season", "Low Season by Ida Marrow": a title without quotation marks right beside one of its artists.
  private func isBesideArtist(_ match: Match) -> Bool {
    let name = names[match.name]
    let isTitle = name.words.count > 2 || name.words.count > 1 && passages[match.passage].isSentenceCase
    guard !name.isPlain || isTitle else { return false }
    return artists.contains { artist in
      guard artist.passage == match.passage, name.artists?.contains(names[artist.name].slug) ?? false else {
        return false
      }
      if artist.range.upperBound == match.range.lowerBound { return true }
      let words = passages[match.passage].words
      return match.range.upperBound + 1 == artist.range.lowerBound && words[match.range.upperBound].text == "by"
    }
  }
}
