import Records

/// Which releases a page of the list shows.
enum ReleaseFilter: Hashable, Sendable {
  case all
  case genre(String)
  case kind(String)
  case upcoming

  /// Words that stand in an address for something else than a genre.
  static let reserved: Set<String> = ["kind", "upcoming", "days", "genre"]

  /// The page's path, without a slash in front.
  var path: String {
    switch self {
    case .all: "releases/"
    case .genre(let genre): "releases/\(Slug.make(genre))/"
    case .kind(let kind): "releases/kind/\(Slug.make(kind))/"
    case .upcoming: "releases/upcoming/"
    }
  }

  /// The endpoint's path below ``Endpoint/root``, without its ending.
  var endpoint: String {
    switch self {
    case .all: "releases"
    case .genre(let genre): "releases/genre/\(Slug.make(genre))"
    case .kind(let kind): "releases/kind/\(Slug.make(kind))"
    case .upcoming: "releases/upcoming"
    }
  }

  /// The page's heading.
  var title: String {
    switch self {
    case .all: "New releases"
    case .genre(let genre): "New releases: \(genre)"
    case .kind(let kind): "New releases: \(ReleaseRow.title(ofKind: kind))"
    case .upcoming: "Coming releases"
    }
  }

  /// What the description adds.
  var note: String {
    switch self {
    case .all, .upcoming: ", with every source."
    case .genre(let genre): ", genre \(genre)."
    case .kind(let kind): ", kind \(ReleaseRow.title(ofKind: kind))."
    }
  }
}
