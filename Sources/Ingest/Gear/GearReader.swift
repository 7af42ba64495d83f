public import Records

/// Turns a feed's entries into announcements of gear and software.
public enum GearReader {
  /// The announcements in a feed.
  ///
  /// - Parameters:
  ///   - feed: the feed.
  ///   - source: the source that it belongs to.
  ///   - seen: the time of the run.
  public static func items(of feed: Feed, source: SourceConfiguration, seen: Instant) -> FeedReading<GearItem> {
    let found = FeedEntries(feed, source: source, seen: seen)
    let items = found.entries.map { entry in
      let brand = GearBrand.of(title: entry.title, tags: entry.tags)
      let kind = GearKind.of(title: entry.title, brand: brand, excerpt: entry.excerpt, tags: entry.tags)
      return GearItem(
        id: entry.id, title: entry.title, url: entry.url, source: source.id, published: entry.published,
        firstSeen: seen, kind: kind.name, kindReasons: kind.reasons, brand: brand,
        excerpt: entry.excerpt, links: [Link(source: source.id, url: entry.url)])
    }
    return FeedReading(
      items: items, filtered: found.filtered, duplicates: found.duplicates, unusable: found.unusable,
      newest: found.newest, oldest: found.oldest)
  }
}
