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
    let groups = ranked(items, hasPage: hasPage)
    // By their places: groups are large, and sorting them would move them often.
    let latest = groups.map { ($0.others.last ?? $0.lead).published.seconds }
    let places = groups.indices.sorted { left, right in
      latest[left] == latest[right] ? groups[left].lead.id < groups[right].lead.id : latest[left] > latest[right]
    }
    return places.map { groups[$0] }
  }

  /// Items as groups, each at the place of the first of its items in the list.
  static func ranked(_ items: [NewsItem], hasPage: (_ story: String) -> Bool) -> [WireGroup] {
    var groups: [[Int]] = []
    var places: [String: Int] = [:]
    for (number, item) in items.enumerated() {
      if let place = places[item.story ?? item.id] {
        groups[place].append(number)
      } else {
        places[item.story ?? item.id] = groups.count
        groups.append([number])
      }
    }
    return groups.map { members in
      let sorted = members.sorted { left, right in
        (items[left].published, items[left].id) < (items[right].published, items[right].id)
      }
      let lead = items[sorted[0]]
      let page = lead.story.flatMap { hasPage($0) ? "/stories/\($0)/" : nil }
      return WireGroup(lead: lead, others: sorted.dropFirst().map { items[$0] }, page: page)
    }
  }
}
