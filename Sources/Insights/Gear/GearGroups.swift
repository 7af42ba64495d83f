import Records

/// Which of many items announce one thing: the closest in time first, so that the order in which outlets answered is no
/// matter.
struct GearGroups {
  /// Two items that can be one announcement, by places.
  private struct Pair {
    let seconds: Int
    let left: Int
    let right: Int
  }

  /// How close two items must be in time when one of them names no maker.
  private static let nearSeconds = 3 * 86_400

  private let items: [GearItem]
  private let headlines: [GearHeadline]
  private let storedCount: Int
  private var one: OneOfMany

  init(stored: [GearItem], new: [GearItem]) {
    items = stored + new
    headlines = items.map(GearHeadline.init)
    storedCount = stored.count
    one = OneOfMany(stored: stored.count, new: new.count)
  }

  /// The groups: at most one stored item each, and the new ones in the order in which they came.
  mutating func make() -> [(stored: GearItem?, new: [GearItem])] {
    joinByLink()
    joinByHeadline()
    return one.groups.map { places in
      let new = places.filter { $0 >= storedCount }.map { items[$0] }
      return (places.first { $0 < storedCount }.map { items[$0] }, new)
    }
  }

  /// An outlet lists an item again and again, sometimes with a new date or headline.
  private mutating func joinByLink() {
    var places: [String: Int] = [:]
    for (place, item) in items.enumerated() {
      for url in [item.url] + item.links.map(\.url) {
        if let known = places[url] { one.join(known, place) } else { places[url] = place }
      }
    }
  }

  private mutating func joinByHeadline() {
    var byName: [String: [Int]] = [:]
    for (place, headline) in headlines.enumerated() {
      for name in headline.names.sorted() { byName[name, default: []].append(place) }
    }
    var pairs: [Pair] = []
    for place in one.open {
      let others = Set(headlines[place].names.flatMap { byName[$0] ?? [] }).subtracting([place])
      for other in others.sorted() where isOne(place, other) {
        let seconds = abs(items[place].published.seconds - items[other].published.seconds)
        pairs.append(Pair(seconds: seconds, left: min(place, other), right: max(place, other)))
      }
    }
    pairs.sort { ($0.seconds, $0.left, $0.right) < ($1.seconds, $1.left, $1.right) }
    for pair in pairs where canJoin(pair.left, pair.right) { one.join(pair.left, pair.right) }
  }

  private func isOne(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (headlines[left], headlines[right])
    guard first.isOffer == second.isOffer, first.isReview == second.isReview, isClose(left, right) else { return false }
    let products = first.products(sharedWith: second)
    guard !products.isEmpty, first.models(of: products, agreeWith: second) else { return false }
    switch first.makersAgree(with: second) {
    case true?: return true
    case false?: return false
    case nil: return isUnmistakable(left, right, products)
    }
  }

  /// Whether two items mean one thing though one of them does not say who made it: an uncommon name with exactly the same
  /// model, no other kind of thing, and days that lie close together.
  private func isUnmistakable(_ left: Int, _ right: Int, _ products: Set<String>) -> Bool {
    // Both call it a delay, though one speaks of a plugin for computers and the other of an app.
    let kinds = Set([items[left].kind, items[right].kind]).subtracting(["other"])
    let isOfOneKind = kinds.count < 2 || !headlines[left].things.isDisjoint(with: headlines[right].things)
    return isOfOneKind && headlines[left].isFree == headlines[right].isFree
      && headlines[left].models(of: products, equalIn: headlines[right])
      && abs(items[left].published.seconds - items[right].published.seconds) <= Self.nearSeconds
      && products.contains { $0.utf8.count > 3 && !EverydayWords.all.contains($0) }
  }

  private func isClose(_ left: Int, _ right: Int) -> Bool {
    abs(items[left].published.seconds - items[right].published.seconds) <= GearMerge.windowDays * 86_400
  }

  /// Two groups become one when all of it is close in time and no outlet would have announced the same thing twice: an
  /// outlet's second item is another piece of news.
  private func canJoin(_ left: Int, _ right: Int) -> Bool {
    one.members(with: left).allSatisfy { first in
      one.members(with: right).allSatisfy { second in
        isClose(first, second) && Set(sources(first)).isDisjoint(with: sources(second))
      }
    }
  }

  private func sources(_ place: Int) -> [String] { [items[place].source] + items[place].links.map(\.source) }
}
