import Records

extension DayShelf<NewsRollup> {
  /// A day's items, newest first, without samples once there is anything real.
  func items(of entry: Entry) throws(SiteError) -> [NewsItem] {
    let items = try read(entry).items.filter { !($0.sample && hidesSamples) }
    return items.sorted { ($1.published, $0.id) < ($0.published, $1.id) }
  }
}
