public import Records

/// Turns a feed's entries into news items.
public enum NewsReader {
  /// The news in a feed.
  ///
  /// - Parameters:
  ///   - feed: the feed.
  ///   - source: the source that it belongs to.
  ///   - seen: the time of the run.
  public static func items(of feed: Feed, source: SourceConfiguration, seen: Instant) -> NewsReading {
    NewsReading(items: [])
  }
}
