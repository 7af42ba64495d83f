import Records

extension [NewsItem] {
  /// The moment at which the newest of them was first seen; by places, for an item is large.
  var lastSeen: Instant? { indices.lazy.map { self[$0].firstSeen }.max() }
}
