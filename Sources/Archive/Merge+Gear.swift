public import Records

extension Merge {
  /// The gear announcements of a day.
  ///
  /// The first outlet keeps the say; the others add links and fill what is missing. `published` keeps its first value.
  public static func gear(stored: [GearItem], new: [GearItem]) -> [GearItem] {
    byID(stored, new, id: \.id, order: precedes, combine: combine)
  }

  /// By time of publication, then by id.
  public static func precedes(_ left: GearItem, _ right: GearItem) -> Bool {
    (left.published, left.id) < (right.published, right.id)
  }

  private static func combine(_ stored: GearItem, _ new: GearItem) -> GearItem {
    var item = stored
    let isOwner = new.source == stored.source
    // Not before it was published: a machine whose clock is behind cannot have seen it then.
    item.firstSeen = max(min(stored.firstSeen, new.firstSeen), stored.published)
    if isOwner {
      item.title = newer(stored.title, new.title) ?? stored.title
      item.kind = new.kind
      item.kindReasons = new.kindReasons
    }
    item.brand = isOwner ? newer(stored.brand, new.brand) : newer(new.brand, stored.brand)
    item.excerpt = isOwner ? newer(stored.excerpt, new.excerpt) : newer(new.excerpt, stored.excerpt)
    item.links = union(stored.links, new.links)
    item.sample = stored.sample && new.sample
    return item
  }
}
