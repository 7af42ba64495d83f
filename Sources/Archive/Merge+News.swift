public import Records

extension Merge {
  /// The news of a day.
  ///
  /// `published` keeps its first value: a source that dates an article anew must not make it move to another file. What
  /// the analysis has added stays until a newer analysis replaces it. An outlet's second feed with the same article only
  /// fills what is missing, for otherwise two feeds, asked in turn, would change the item back and forth.
  public static func news(stored: [NewsItem], new: [NewsItem]) -> [NewsItem] {
    byID(stored, new, id: \.id, order: precedes, combine: combine)
  }

  /// By time of publication, then by id.
  public static func precedes(_ left: NewsItem, _ right: NewsItem) -> Bool {
    (left.published, left.id) < (right.published, right.id)
  }

  private static func combine(_ stored: NewsItem, _ new: NewsItem) -> NewsItem {
    var item = stored
    // Not before it was published: a machine whose clock is behind cannot have seen it then.
    item.firstSeen = max(min(stored.firstSeen, new.firstSeen), stored.published)
    if new.source == stored.source {
      item.title = newer(stored.title, new.title) ?? stored.title
      item.formerTitles = union(stored.formerTitles + [stored.title], new.formerTitles).filter { $0 != item.title }
    }
    item.author = text(stored, new, \.author)
    item.excerpt = text(stored, new, \.excerpt)
    item.tags = new.source == stored.source ? newer(stored.tags, new.tags) : newer(new.tags, stored.tags)
    // A feed knows nothing of stories; an analysis does, and may have found that an item stands alone after all.
    let isAnalysed = new.impact != .none || !new.categoryReasons.isEmpty
    item.story = isAnalysed ? new.story : new.story ?? stored.story
    item.artists = newer(stored.artists, new.artists)
    item.tracks = newer(stored.tracks, new.tracks)
    item.summary = new.summary ?? stored.summary
    if new.impact != .none { item.impact = new.impact }
    if new.category != .other || !new.categoryReasons.isEmpty {
      item.category = new.category
      item.categoryReasons = new.categoryReasons
    }
    item.sample = stored.sample && new.sample
    return item
  }

  private static func text(_ stored: NewsItem, _ new: NewsItem, _ text: KeyPath<NewsItem, String?>) -> String? {
    let (old, latest) = (stored[keyPath: text], new[keyPath: text])
    return new.source == stored.source ? newer(old, latest) : newer(latest, old)
  }
}
