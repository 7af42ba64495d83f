import Records
import Synchronization

/// The news of the last 30 days that have any, read once for all pages that need it.
///
/// A class, because the pages share what the first of them reads.
final class RecentNews: Sendable {
  /// The longest window of any page or endpoint.
  static let days = 30

  private let shelf: DayShelf<NewsRollup>
  private let read = Mutex<[NewsItem]?>(nil)
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
      if let known { return known }
      var items: [NewsItem] = []
      for entry in shelf.last(days: Self.days).reversed() { items += try shelf.items(of: entry) }
      known = items
      return items
    }
    guard let latest, days < Self.days else { return all }
    let first = Instant(latest.adding(1 - days))
    return Array(all.prefix { $0.published >= first })
  }
}
