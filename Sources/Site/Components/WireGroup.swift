import Records

/// One line of a news list: an item, or the items of one story.
struct WireGroup: Sendable {
  /// The item whose headline is shown: the first to report.
  let lead: NewsItem
  /// The other items of the story, by time of publication.
  let others: [NewsItem]
  /// The address of the story's page below the base; nil when it has none.
  let page: String?

  /// Everyone who reports it, the first one first.
  var items: [NewsItem] { [lead] + others }

  /// Items as groups, the group with the newest item first.
  ///
  /// - Parameter hasPage: whether a story has a page of its own.
  static func groups(_ items: [NewsItem], hasPage: (_ story: String) -> Bool) -> [WireGroup] {
    ranked(items, hasPage: hasPage).sorted { left, right in
      let (first, second) = (left.items.last?.published, right.items.last?.published)
      return (second?.seconds ?? 0, left.lead.id) < (first?.seconds ?? 0, right.lead.id)
    }
  }

  /// Items as groups, each at the place of the first of its items in the list.
  static func ranked(_ items: [NewsItem], hasPage: (_ story: String) -> Bool) -> [WireGroup] {
    var members: [String: [NewsItem]] = [:]
    for item in items { members[item.story ?? item.id, default: []].append(item) }
    return items.compactMap { item in
      guard let all = members.removeValue(forKey: item.story ?? item.id) else { return nil }
      let sorted = all.sorted { ($0.published, $0.id) < ($1.published, $1.id) }
      guard let lead = sorted.first else { return nil }
      let page = lead.story.flatMap { hasPage($0) ? "/stories/\($0)/" : nil }
      return WireGroup(lead: lead, others: Array(sorted.dropFirst()), page: page)
    }
  }
}
