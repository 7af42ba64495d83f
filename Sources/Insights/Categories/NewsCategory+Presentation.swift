public import Records

extension NewsCategory {
  /// The name that readers see.
  public var name: String { Self.presentation[self]?.name ?? rawValue }

  /// What belongs to it, in one sentence.
  public var explanation: String { Self.presentation[self]?.explanation ?? "" }

  private static let presentation: [NewsCategory: (name: String, explanation: String)] = [
    .legal: ("Law & Policy", "Lawsuits, courts, police matters, regulators, new laws and copyright policy."),
    .people: (
      "Executive Moves",
      "Appointments, exits, honours, obituaries and portraits of people who work in the industry."
    ),
    .tech: ("Technology & AI", "Products, features and tools, AI, apps, platform technology and instruments."),
    .deals: (
      "Business & Deals", "Acquisitions, funding, earnings, signings, licences, partnerships, prices and strategy."
    ),
    .charts: ("Charts & Data", "Chart positions, sales and stream counts, records and market statistics."),
    .live: ("Live & Touring", "Tours, festivals, venues, tickets, grosses and performances on stage or on air."),
    .releases: ("Releases", "Songs, albums, videos, reviews, box sets and lists of new music."),
    .screenAwards: (
      "Screen & Awards", "Award shows, nominations, halls of fame, films, series, games and exhibitions."
    ),
    .artists: ("Artists", "The life, health, death, statements and interviews of artists."),
    .other: ("More", "Weekly round-ups, columns without one event, and things outside music."),
  ]
}
