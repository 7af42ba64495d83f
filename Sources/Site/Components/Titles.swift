import Records

extension NewsCategory {
  /// What readers see.
  var title: String {
    switch self {
    case .legal: "Legal"
    case .people: "People"
    case .tech: "Technology"
    case .deals: "Deals"
    case .charts: "Charts"
    case .live: "Live"
    case .releases: "Releases"
    case .screenAwards: "Screen and awards"
    case .artists: "Artists"
    case .other: "Other"
    }
  }

  /// What falls under it, for descriptions.
  var summary: String {
    switch self {
    case .legal: "Courts, regulators, laws and copyright policy"
    case .people: "Appointments, exits and portraits of people who work in the industry"
    case .tech: "Products, tools, platforms, AI, instruments and software"
    case .deals: "Acquisitions, funding, earnings, signings and partnerships"
    case .charts: "Chart positions, sales, streams, records and market statistics"
    case .live: "Tours, festivals, venues and tickets"
    case .releases: "Songs, albums, videos and reviews"
    case .screenAwards: "Award shows, halls of fame, films, series, games and exhibitions"
    case .artists: "Life, health and statements of artists"
    case .other: "Round-ups, columns and everything else"
    }
  }
}

extension Tier {
  /// What readers see.
  var title: String {
    switch self {
    case .creator: "Creator"
    case .developer: "Developer"
    case .monetizer: "Monetizer"
    }
  }

  /// Whom it is for, for descriptions.
  var summary: String {
    switch self {
    case .creator: "For people who make music"
    case .developer: "For people who build music technology"
    case .monetizer: "For people who earn with music: labels, publishers, managers, investors"
    }
  }
}
