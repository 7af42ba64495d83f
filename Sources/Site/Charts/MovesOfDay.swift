import Records

/// The moves that followed the stories of one day, for the tracks that they name and those of the artists that they name.
struct MovesOfDay {
  /// A track's move.
  struct Move {
    let track: NameIndex.Track
    let move: MoveAfter
  }

  private let moves: [Int: [MoveAfter]]
  private let names: NameIndex
  private let tracksOfArtist: [Int: [Int]]

  init(_ day: Day, _ stories: [StoryRollup.Brief], _ content: SiteContent) {
    let names = content.names
    self.names = names
    let artists = Set(stories.flatMap(\.artists).compactMap(names.artistPlace(slug:)))
    var tracksOfArtist: [Int: [Int]] = [:]
    for (place, track) in names.tracks.enumerated() where !artists.isEmpty {
      for artist in track.artists where artists.contains(artist) { tracksOfArtist[artist, default: []].append(place) }
    }
    self.tracksOfArtist = tracksOfArtist
    let wanted = Set(
      stories.flatMap(\.tracks).compactMap(names.trackPlace(slug:)) + tracksOfArtist.values.flatMap(\.self))
    var moves: [Int: [MoveAfter]] = [:]
    for shelf in content.charts where shelf.chart.subject == .tracks && !wanted.isEmpty {
      let ranks = Dictionary(
        Self.editions(of: shelf, around: day).map { ($0.day, Self.ranks(in: $0, of: wanted, names)) },
        uniquingKeysWith: { first, _ in first })
      for place in wanted {
        guard let move = MoveAfter(on: shelf, after: day, rank: { ranks[$0.day]?[place] }) else { continue }
        moves[place, default: []].append(move)
      }
    }
    self.moves = moves
  }

  /// The editions that a day's moves are read from.
  static func editions(of shelf: ChartShelf, around day: Day) -> ArraySlice<ChartShelf.Entry> {
    shelf.editions.entries(from: day.adding(-2 * shelf.chart.cadence.days), through: day.adding(MoveAfter.days))
  }

  /// The largest moves that followed a story, each track's largest one.
  func moves(after story: Story) -> [Move] {
    let named = story.tracks.compactMap(names.trackPlace(slug:))
    let others = story.artists.compactMap(names.artistPlace(slug:)).flatMap { tracksOfArtist[$0] ?? [] }
    let largest = Set(named + others).compactMap { place -> (place: Int, move: MoveAfter)? in
      let best = moves[place]?.max { ($0.size, $1.shelf.chart.id) < ($1.size, $0.shelf.chart.id) }
      return best.map { (place, $0) }
    }
    return largest.sorted { ($1.move.size, $0.place) < ($0.move.size, $1.place) }.prefix(6).map {
      Move(track: names.tracks[$0.place], move: $0.move)
    }
  }

  private static func ranks(in entry: ChartShelf.Entry, of wanted: Set<Int>, _ names: NameIndex) -> [Int: Int] {
    var ranks: [Int: Int] = [:]
    for (row, key) in entry.rollup.songs.enumerated() {
      guard let place = names.songs[key], wanted.contains(place), ranks[place] == nil else { continue }
      ranks[place] = entry.rollup.rank(at: row)
    }
    return ranks
  }
}
