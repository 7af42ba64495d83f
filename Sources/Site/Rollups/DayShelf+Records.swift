import Records

extension DayShelf<NewsRollup> {
  /// A day's items, newest first, without samples once there is anything real.
  func items(of entry: Entry) throws(SiteError) -> [NewsItem] {
    let items = try read(entry).items
    return items.arranged(where: { !($0.sample && hidesSamples) }, by: \.published) { $0.id < $1.id }
  }
}

extension DayShelf<ReleaseRollup> {
  /// A day's releases by artist, without samples once there is anything real.
  func releases(of entry: Entry) throws(SiteError) -> [Release] {
    try read(entry).releases.filter { !($0.sample && hidesSamples) }
      .sorted { ($0.artist, $0.title, $0.id) < ($1.artist, $1.title, $1.id) }
  }
}

extension DayShelf<GearRollup> {
  /// A day's announcements, newest first, without samples once there is anything real.
  func items(of entry: Entry) throws(SiteError) -> [GearItem] {
    let items = try read(entry).items
    return items.arranged(where: { !($0.sample && hidesSamples) }, by: \.published) { $0.id < $1.id }
  }
}

extension Array {
  /// Some of the records, the latest first. Each is moved once: they are large, and sorting them would move them often.
  fileprivate func arranged(
    where isWanted: (Element) -> Bool, by date: (Element) -> Instant, _ precedes: (Element, Element) -> Bool
  ) -> [Element] {
    var places: [(seconds: Int, place: Int)] = []
    places.reserveCapacity(count)
    for place in indices where isWanted(self[place]) { places.append((date(self[place]).seconds, place)) }
    places.sort { $0.seconds == $1.seconds ? precedes(self[$0.place], self[$1.place]) : $0.seconds > $1.seconds }
    return places.map { self[$0.place] }
  }
}
