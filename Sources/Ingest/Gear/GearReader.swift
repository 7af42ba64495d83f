public import Records

/// Turns a feed's entries into announcements of gear and software.
public enum GearReader {
  /// The announcements in a feed.
  ///
  /// - Parameters:
  ///   - feed: the feed.
  ///   - source: the source that it belongs to.
  ///   - seen: the time of the run.
  public static func items(of feed: Feed, source: SourceConfiguration, seen: Instant) -> GearReading {
    GearReading(items: [])
  }
}
