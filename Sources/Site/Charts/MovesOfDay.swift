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

  init(_ day: Day, _ stories: [StoryRollup.Brief], _ content: SiteContent) {
    let names = content.names
    self.names = names
    let wanted = Set(stories.flatMap { Self.tracks(namedBy: $0.tracks, $0.artists, names) })
    var moves: [Int: [MoveAfter]] = [:]
    for shelf in content.charts where shelf.chart.subject == .tracks && !wanted.isEmpty {
      let places = Dictionary(
        uniqueKeysWithValues: MoveAfter.editions(of: shelf, around: day).map {
          ($0, Self.places(in: shelf.editions.entries[$0].rollup, of: wanted, names))
        })
      // Most of the wanted tracks are on no edition of a chart.
      for track in Set(places.values.flatMap(\.keys)) {
        guard let move = MoveAfter(on: shelf, after: day, place: { places[$0]?[track] }) else { continue }
        moves[track, default: []].append(move)
      }
    }
    self.moves = moves
  }

  /// The places of the tracks whose moves a story shows: those that it names, and all of the artists that it names.
  static func tracks(namedBy tracks: [String], _ artists: [String], _ names: NameIndex) -> Set<Int> {
    let others = artists.compactMap(names.artistPlace(slug:)).flatMap { names.tracks(ofArtist: $0) }
    return Set(tracks.compactMap(names.trackPlace(slug:)) + others)
  }

  /// The largest moves that followed a story, each track's largest one.
  func moves(after story: Story) -> [Move] {
    let largest = Self.tracks(namedBy: story.tracks, story.artists, names).compactMap {
      place -> (place: Int, move: MoveAfter)? in
      let best = moves[place]?.max { ($0.size, $1.shelf.chart.id) < ($1.size, $0.shelf.chart.id) }
      return best.map { (place, $0) }
    }
    return largest.sorted { ($1.move.size, $0.place) < ($0.move.size, $1.place) }.prefix(6).map {
      Move(track: names.tracks[$0.place], move: $0.move)
    }
  }

  private static func places(
    in edition: EditionRollup, of wanted: Set<Int>, _ names: NameIndex
  ) -> [Int: MoveAfter.Place] {
    var places: [Int: MoveAfter.Place] = [:]
    edition.rows.forEach { row, song in
      guard let track = names.trackPlace(of: song), wanted.contains(track), places[track] == nil else { return }
      places[track] = MoveAfter.Place(rank: edition.rank(at: row), row: row)
    }
    return places
  }
}
