public import Records

/// Turns a feed's entries into news items.
public enum NewsReader {
  /// The news in a feed.
  ///
  /// - Parameters:
  ///   - feed: the feed.
  ///   - source: the source that it belongs to.
  ///   - seen: the time of the run.
  public static func items(of feed: Feed, source: SourceConfiguration, seen: Instant) -> FeedReading<NewsItem> {
    let found = FeedEntries(feed, source: source, seen: seen)
    let items = found.entries.map { entry in
      NewsItem(
        id: entry.id, url: entry.url, title: entry.title, source: source.id, author: entry.author,
        published: entry.published, firstSeen: seen, excerpt: entry.excerpt, tags: entry.tags)
    }
    return FeedReading(
      items: items, filtered: found.filtered, duplicates: found.duplicates, unusable: found.unusable,
      newest: found.newest, oldest: found.oldest)
  }
}
