import Records

extension DayShelf<NewsRollup> {
  /// A day's items, newest first, without samples once there is anything real.
  func items(of entry: Entry) throws(SiteError) -> [NewsItem] {
    let items = try read(entry).items.filter { !($0.sample && hidesSamples) }
    return items.sorted { ($1.published, $0.id) < ($0.published, $1.id) }
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
    try read(entry).items.filter { !($0.sample && hidesSamples) }
      .sorted { ($1.published, $0.id) < ($0.published, $1.id) }
  }
}
