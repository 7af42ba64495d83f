import Markup
import Records

/// A feed's entries as announcements: cleaned, known by canonical address, without duplicates and advertising.
///
/// News and gear are read the same way; they differ in what the record says of an entry.
struct FeedEntries {
  /// One announcement.
  struct Entry {
    var id: String
    var url: String
    var title: String
    var published: Instant
    var author: String?
    var excerpt: String?
    var tags: [String]
  }

  /// Newest first.
  private(set) var entries: [Entry] = []
  private(set) var filtered = 0
  private(set) var duplicates = 0
  private(set) var unusable = 0
  private(set) var newest: Instant?
  private(set) var oldest: Instant?
  private var placeByID: [String: Int] = [:]
  private var placeByTitle: [String: Int] = [:]

  /// Two entries of one feed with one headline are one piece of news when they are no further apart.
  private static let repetition = 86_400
  /// Headlines below this length ("Podcast", "Quiz") say too little to be told apart by.
  private static let leastTitle = 12
  /// Times before it are mistakes of the software, such as 1970-01-01.
  private static let earliest = Instant(seconds: 631_152_000)

  init(_ feed: Feed, source: SourceConfiguration, seen: Instant) {
    let page = source.home ?? feed.link.flatMap(Self.page)
    // Half a headline or half an address would be worse than none, and an answer that is whole brings the item.
    for item in feed.items.dropLast(feed.isCut ? 1 : 0) { add(item, page: page, source: source, seen: seen) }
    if feed.isCut { unusable += 1 }
    entries.sort { ($1.published, $0.id) < ($0.published, $1.id) }
  }

  private mutating func add(_ item: FeedItem, page: String?, source: SourceConfiguration, seen: Instant) {
    let dated = (item.published ?? item.updated).flatMap { $0 < Self.earliest ? nil : $0 }
    if let dated {
      // A date ahead says nothing of how fresh a feed is.
      let seenBy = min(dated, seen)
      newest = max(newest ?? seenBy, seenBy)
      oldest = min(oldest ?? seenBy, seenBy)
    }
    let link = item.link.flatMap(Self.page)
    guard let title = EntryText.title(of: item), let url = link ?? page else { return unusable += 1 }
    guard !source.advertising.contains(where: { url.contains($0) }) else { return filtered += 1 }
    let entry = Entry(
      id: link.map { StableID.make(WebAddress.identity($0)) } ?? StableID.make(source.id, item.id), url: url,
      title: title,
      // Sources date ahead to keep an item on top; nothing is published after it was seen.
      published: min(dated ?? seen, seen), author: EntryText.author(item.authors),
      excerpt: EntryText.excerpt(of: item, title: title), tags: EntryText.tags(item.categories))
    if let place = place(of: entry) { merge(entry, into: place) } else { append(entry) }
  }

  /// The canonical address of a page of the web; nil for any other, also for one that is none any more when the dots
  /// around its host are gone.
  private static func page(_ address: String) -> String? {
    guard WebAddress.isWeb(address) else { return nil }
    let canonical = WebAddress.canonical(address)
    return WebAddress.isWeb(canonical) ? canonical : nil
  }

  private mutating func append(_ entry: Entry) {
    placeByID[entry.id] = entries.count
    placeByTitle[Self.folded(entry.title)] = entries.count
    entries.append(entry)
  }

  /// Where the same piece of news stands already.
  private func place(of entry: Entry) -> Int? {
    if let place = placeByID[entry.id] { return place }
    let title = Self.folded(entry.title)
    guard title.utf8.count >= Self.leastTitle, let place = placeByTitle[title] else { return nil }
    let distance = entries[place].published.seconds(until: entry.published)
    return abs(distance) <= Self.repetition ? place : nil
  }

  /// The first one stays, with what only the second one knows.
  private mutating func merge(_ entry: Entry, into place: Int) {
    duplicates += 1
    placeByID[entry.id] = place
    entries[place].author = entries[place].author ?? entry.author
    entries[place].excerpt = entries[place].excerpt ?? entry.excerpt
    if entries[place].tags.isEmpty { entries[place].tags = entry.tags }
  }

  /// Letters and digits in lower case.
  private static func folded(_ title: String) -> String {
    title.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
