import Records
import Synchronization

/// The news of the last 30 days that have any, read once for all pages that need it.
///
/// A class, because the pages share what the first of them reads.
final class RecentNews: Sendable {
  /// The longest window of any page or endpoint.
  static let days = 30

  private struct Known {
    var items: [NewsItem] = []
    /// Where those of each day's file stand.
    var places: [Day: Range<Int>] = [:]
  }

  private let shelf: DayShelf<NewsRollup>
  private let read = Mutex<Known?>(nil)
  /// Of the files in the window.
  let fingerprint: Fingerprint

  init(_ shelf: DayShelf<NewsRollup>) {
    self.shelf = shelf
    var mixer = FingerprintMixer()
    mixer.add(shelf.hidesSamples)
    for entry in shelf.last(days: Self.days) { mixer.add(entry.fingerprint) }
    fingerprint = mixer.fingerprint
  }

  /// The last day with news.
  var latest: Day? { shelf.latest }

  /// Items of the last `days` days, newest first.
  func items(days: Int = RecentNews.days) throws(SiteError) -> [NewsItem] {
    let all = try read.withLock { known throws(SiteError) in
      if let known { return known.items }
      var found = Known()
      for entry in shelf.last(days: Self.days).reversed() {
        let start = found.items.count
        found.items += try shelf.items(of: entry)
        found.places[entry.day] = start..<found.items.count
      }
      known = found
      return found.items
    }
    guard let latest, days < Self.days else { return all }
    let first = Instant(latest.adding(1 - days))
    return Array(all.prefix { $0.published >= first })
  }

  /// A day's items, newest first: from what was read already where it is of the window, and else from the file.
  func items(of entry: DayShelf<NewsRollup>.Entry) throws(SiteError) -> [NewsItem] {
    let known: [NewsItem]? = read.withLock { known in
      guard let known, let place = known.places[entry.day] else { return nil }
      return Array(known.items[place])
    }
    if let known { return known }
    return try shelf.items(of: entry)
  }
}
