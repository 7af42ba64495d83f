import Records

/// The releases of the list's window, newest day first, with what its many pages and files share.
struct ReleaseWindow: Sendable {
  /// A day, and where its releases stand; pages hold places, for a release is large.
  typealias Places = (day: Day, places: ArraySlice<Int>)

  let releases: [Release]
  /// The genres that most of them have.
  let genres: [String]
  let objects: RecordTexts
  let lines: RecordTexts
  private let days: [(day: Day, end: Int)]
  /// By the part of the address that stands for the genre.
  private let byGenre: [String: [Int]]
  private let byKind: [String: [Int]]

  init(_ days: [RecentDays<Release>.DayRecords], _ index: GenreIndex) {
    var releases: [Release] = []
    self.days = days.reversed().map { day in
      releases += day.records
      return (day.day, releases.count)
    }
    self.releases = releases
    genres = index.most(releases.lazy.map(\.genres), count: 24)
    objects = RecordTexts(json: releases)
    lines = ReleaseTable.lines(releases)
    var byGenre: [String: [Int]] = [:]
    for place in releases.indices {
      for slug in releases[place].genres.map(index.slug) where byGenre[slug]?.last != place {
        byGenre[slug, default: []].append(place)
      }
    }
    self.byGenre = byGenre
    byKind = Dictionary(grouping: releases.indices) { releases[$0].kind }
  }

  /// Where the releases of a page stand, in order.
  func places(_ filter: ReleaseFilter, today: Day, genres: GenreIndex) -> [Int] {
    switch filter {
    case .all: Array(releases.indices)
    case .genre(let genre): byGenre[genres.slug(of: genre)] ?? []
    case .kind(let kind): byKind[kind] ?? []
    case .upcoming: releases.indices.filter { releases[$0].date > today }
    }
  }

  /// The days of some releases, newest first.
  func days(of places: [Int]) -> [Places] {
    var rest = places[...]
    return days.compactMap { day, end in
      let part = rest.prefix { $0 < end }
      rest = rest[part.endIndex...]
      return part.isEmpty ? nil : (day, part)
    }
  }

  /// Some days with their releases.
  func records(_ days: some Sequence<Places>) -> [(day: Day, releases: [Release])] {
    days.map { day, places in (day, places.map { releases[$0] }) }
  }
}
