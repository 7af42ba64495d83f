import Records

/// Which of many records are one release: closest pairs first, so that the order in which services answered is no matter.
struct ReleaseGroups {
  /// Two records that can be one release, by places.
  private struct Pair {
    let distance: Int
    let left: Int
    let right: Int
  }

  private let records: [Release]
  private let storedCount: Int
  private var names: [Int: ReleaseName] = [:]
  private var one: OneOfMany

  init(stored: [Release], new: [Release]) {
    records = stored + new
    storedCount = stored.count
    one = OneOfMany(stored: stored.count, new: new.count)
  }

  /// The groups: at most one stored record each, and the new ones in the order in which they came.
  mutating func make() -> [(stored: Release?, new: [Release])] {
    joinByLink()
    joinByName()
    return one.groups.map { places in
      let new = places.filter { $0 >= storedCount }.map { records[$0] }
      return (places.first { $0 < storedCount }.map { records[$0] }, new)
    }
  }

  /// Equal addresses are one release, whatever its title and date are now: it was renamed or put off.
  private mutating func joinByLink() {
    var places: [String: Int] = [:]
    for (place, record) in records.enumerated() {
      for link in record.links {
        if let known = places[link.url] { one.join(known, place) } else { places[link.url] = place }
      }
    }
  }

  private mutating func joinByName() {
    // Most of what a service lists it has listed before, and the links have found it.
    let open = one.open
    guard !open.isEmpty else { return }
    var byTitle: [String: [Int]] = [:]
    for (place, record) in records.enumerated() {
      let name = ReleaseName(title: record.title, artist: record.artist)
      names[place] = name
      byTitle[name.title, default: []].append(place)
    }
    var pairs: [Pair] = []
    for place in open {
      for other in names[place].flatMap({ byTitle[$0.title] }) ?? [] where other != place {
        if let pair = pair(min(place, other), max(place, other)) { pairs.append(pair) }
      }
    }
    pairs.sort { ($0.distance, $0.left, $0.right) < ($1.distance, $1.left, $1.right) }
    for pair in pairs where areOne(pair.left, pair.right) { one.join(pair.left, pair.right) }
  }

  private func pair(_ left: Int, _ right: Int) -> Pair? {
    guard let first = names[left], let second = names[right], first.credits(agreeWith: second), isClose(left, right)
    else { return nil }
    return Pair(distance: abs(records[left].date.days(until: records[right].date)), left: left, right: right)
  }

  /// Whether kinds and dates of two records allow them to be one.
  private func isClose(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (records[left], records[right])
    if first.kind == second.kind, first.date == second.date { return true }
    return ReleaseKind.areCompatible(first.kind, second.kind)
      && abs(first.date.days(until: second.date)) <= ReleaseMerge.windowDays && !isToldApart(first, second)
  }

  /// A service that lists both, each under its own address and with another kind or date, means two; with the same kind and
  /// date it lists pressings of one.
  private func isToldApart(_ first: Release, _ second: Release) -> Bool {
    first.links.contains { link in
      let own = second.links.filter { $0.source == link.source }
      return !own.isEmpty && !own.contains { $0.url == link.url }
    }
  }

  /// Whether everything in the groups of two records allows them to be one.
  private func areOne(_ left: Int, _ right: Int) -> Bool {
    one.members(with: left).allSatisfy { first in
      one.members(with: right).allSatisfy { isClose(first, $0) }
    }
  }
}
