/// Genres with the addresses of their pages; of names that share an address (hip hop, hip-hop) the first stands for all.
struct GenreIndex: Sendable {
  /// Ascending.
  let names: [String]
  private let slugs: [String: String]

  init(_ genres: some Sequence<String>) {
    let all = Set(genres)
    names = Slug.distinct(all).filter { !ReleaseFilter.reserved.contains(Slug.make($0)) }
    slugs = Dictionary(uniqueKeysWithValues: all.map { ($0, Slug.make($0)) })
  }

  /// The part of the address that stands for a genre.
  func slug(of genre: String) -> String { slugs[genre] ?? Slug.make(genre) }

  /// The genres that most of these lists of genres have, at most `count` and by name.
  func most(_ lists: some Sequence<[String]>, count: Int) -> [String] {
    var counts: [String: Int] = [:]
    for genre in lists.lazy.flatMap({ $0 }) { counts[slug(of: genre), default: 0] += 1 }
    let ranked = names.map { (name: $0, count: counts[slug(of: $0)] ?? 0) }.filter { $0.count > 0 }
    return ranked.sorted { ($1.count, $0.name) < ($0.count, $1.name) }.prefix(count).map(\.name).sorted()
  }
}
