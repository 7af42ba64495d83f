/// What a news item's main event is; the first fitting rule of the labelling guide wins.
public enum NewsCategory: String, CaseIterable, Sendable {
  /// Courts, police, regulators, laws, copyright policy.
  case legal
  /// Appointments, exits, deaths and portraits of people who work in the industry.
  case people
  /// Products, features, tools, AI, platforms' technology, instruments and software.
  case tech
  /// Money and companies: acquisitions, funding, earnings, signings, partnerships, prices.
  case deals
  /// Chart positions, sales and stream counts, records, market statistics.
  case charts
  /// Tours, festivals, venues, tickets, performances.
  case live
  /// Songs, albums, videos, reviews, new-music lists.
  case releases
  /// Award shows, halls of fame, films, series, games, exhibitions.
  case screenAwards = "screen-awards"
  /// Life, health, death and statements of artists.
  case artists
  /// Round-ups, columns without one event, things outside music.
  case other
}
