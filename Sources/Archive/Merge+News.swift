public import Records

extension Merge {
  /// The news of a day.
  ///
  /// `published` keeps its first value: a source that dates an article anew must not make it move to another file. What
  /// the analysis has added stays until a newer analysis replaces it.
  public static func news(stored: [NewsItem], new: [NewsItem]) -> [NewsItem] {
    byID(stored, new, id: \.id, order: precedes, combine: combine)
  }

  /// By time of publication, then by id.
  public static func precedes(_ left: NewsItem, _ right: NewsItem) -> Bool {
    (left.published, left.id) < (right.published, right.id)
  }

  private static func combine(_ stored: NewsItem, _ new: NewsItem) -> NewsItem {
    var item = stored
    item.firstSeen = min(stored.firstSeen, new.firstSeen)
    item.title = newer(stored.title, new.title) ?? stored.title
    item.formerTitles = union(stored.formerTitles + [stored.title], new.formerTitles).filter { $0 != item.title }
    item.author = newer(stored.author, new.author)
    item.excerpt = newer(stored.excerpt, new.excerpt)
    item.tags = newer(stored.tags, new.tags)
    item.story = new.story ?? stored.story
    item.summary = new.summary ?? stored.summary
    if new.impact != .none { item.impact = new.impact }
    if new.category != .other || !new.categoryReasons.isEmpty {
      item.category = new.category
      item.categoryReasons = new.categoryReasons
    }
    item.sample = stored.sample && new.sample
    return item
  }
}
