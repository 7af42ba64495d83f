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
    newest(items, limit: .max, hasPage: hasPage).groups
  }

  /// The first of the ``groups(_:hasPage:)``, for pages that show no more of them, and how many there are.
  static func newest(
    _ items: [NewsItem], limit: Int, hasPage: (_ story: String) -> Bool
  ) -> (groups: [WireGroup], count: Int) {
    let members = members(items)
    // By their places: groups are large, and sorting them would move them often.
    let latest = members.map { items[$0[$0.count - 1]].published.seconds }
    let places = members.indices.sorted { left, right in
      guard latest[left] == latest[right] else { return latest[left] > latest[right] }
      return items[members[left][0]].id < items[members[right][0]].id
    }
    return (places.prefix(limit).map { WireGroup(items, members[$0], hasPage: hasPage) }, members.count)
  }

  /// Items as groups in the order that their leads have in the list, and of these the first.
  static func byLead(_ items: [NewsItem], limit: Int, hasPage: (_ story: String) -> Bool) -> [WireGroup] {
    members(items).sorted { $0[0] < $1[0] }.prefix(limit).map { WireGroup(items, $0, hasPage: hasPage) }
  }

  /// The places of each group's items, by time of publication.
  private static func members(_ items: [NewsItem]) -> [[Int]] {
    var groups: [[Int]] = []
    var places: [String: Int] = [:]
    for number in items.indices {
      let key = items[number].story ?? items[number].id
      if let place = places[key] {
        groups[place].append(number)
      } else {
        places[key] = groups.count
        groups.append([number])
      }
    }
    for group in groups.indices where groups[group].count > 1 {
      groups[group].sort { left, right in
        (items[left].published, items[left].id) < (items[right].published, items[right].id)
      }
    }
    return groups
  }
}

extension WireGroup {
  /// The group of the items at these places.
  fileprivate init(_ items: [NewsItem], _ members: [Int], hasPage: (_ story: String) -> Bool) {
    let lead = items[members[0]]
    self.init(
      lead: lead, others: members.dropFirst().map { items[$0] },
      page: lead.story.flatMap { hasPage($0) ? "/stories/\($0)/" : nil })
  }
}
