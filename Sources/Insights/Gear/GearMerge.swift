public import Records

/// One announcement of gear from all the outlets that report it.
public enum GearMerge {
  /// Announcements no further apart than this can be one.
  public static let windowDays = 7

  /// Stored announcements of the last days together with new ones: duplicates across outlets become one with all links,
  /// which keeps the id of the stored (else the earliest) one. By publication, then id.
  ///
  /// Two items are one announcement when they name the same maker and product within ``windowDays``, contradict each other
  /// neither in model nor in version, and are both offers, both reviews or neither.
  public static func merge(stored: [GearItem], new: [GearItem]) -> [GearItem] {
    var groups = GearGroups(stored: stored.sorted(by: precedes), new: new.sorted(by: precedes))
    let merged = groups.make().compactMap { group -> GearItem? in
      if let stored = group.stored { return combined(stored, group.new) }
      return group.new.first.map { combined($0, group.new) }
    }
    return merged.sorted(by: precedes)
  }

  /// An announcement with what others say of it: the first outlet's newer words win, the others add links and fill what
  /// is missing.
  private static func combined(_ owner: GearItem, _ others: [GearItem]) -> GearItem {
    var item = owner
    let own = others.last { $0.url == owner.url } ?? owner
    item.title = own.title
    item.excerpt = own.excerpt ?? owner.excerpt
    item.brand = own.brand ?? owner.brand ?? others.lazy.compactMap(\.brand).first
    let known = ([own, owner] + others).first { $0.kind != "other" } ?? own
    item.kind = known.kind
    item.kindReasons = known.kindReasons
    item.firstSeen = others.reduce(owner.firstSeen) { min($0, $1.firstSeen) }
    for link in others.flatMap(\.links) where !item.links.contains(where: { $0.url == link.url }) {
      item.links.append(link)
    }
    item.sample = owner.sample && others.allSatisfy(\.sample)
    return item
  }

  private static func precedes(_ left: GearItem, _ right: GearItem) -> Bool {
    (left.published, left.source, left.id) < (right.published, right.source, right.id)
  }
}
