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

  private(set) var entries: [Entry] = []
  private(set) var filtered = 0
  private(set) var duplicates = 0
  private(set) var unusable = 0
  private(set) var newest: Instant?
  private(set) var oldest: Instant?
  private var seenIDs: Set<String> = []
  private var seenTitles: [String: Instant] = [:]

  init(_ feed: Feed, source: SourceConfiguration, seen: Instant) {
    for item in feed.items { add(item, feed: feed, source: source, seen: seen) }
  }

  private mutating func add(_ item: FeedItem, feed: Feed, source: SourceConfiguration, seen: Instant) {
    let dated = item.published ?? item.updated
    if let dated {
      newest = max(newest ?? dated, dated)
      oldest = min(oldest ?? dated, dated)
    }
    let title = Self.cleaned(item.title ?? "")
    let link = item.link.flatMap { WebAddress.isWeb($0) ? WebAddress.canonical($0) : nil }
    guard !title.isEmpty, let url = link ?? source.home ?? feed.link else { return unusable += 1 }
    guard !source.advertising.contains(where: { url.contains($0) }) else { return filtered += 1 }
    let id = link.map { StableID.make(WebAddress.identity($0)) } ?? StableID.make(source.id, item.id)
    // Sources date ahead to keep an item on top; nothing is published after it was seen.
    let published = min(dated ?? seen, seen)
    guard seenIDs.insert(id).inserted, !isRepeated(title, published) else { return duplicates += 1 }
    entries.append(
      Entry(
        id: id, url: url, title: title, published: published, author: Self.author(item.authors),
        excerpt: Self.excerpt(item), tags: Self.tags(item.categories)))
  }

  /// True for a headline that the same feed carries twice within a day under two addresses.
  private mutating func isRepeated(_ title: String, _ published: Instant) -> Bool {
    let key = String(title.lowercased().filter { $0.isLetter || $0.isNumber })
    defer { seenTitles[key] = published }
    guard let earlier = seenTitles[key], key.utf8.count >= 12 else { return false }
    return abs(earlier.seconds(until: published)) <= 86_400
  }

  /// Plain text, also of titles that were escaped twice (`&amp;amp;`) or carry encoded tags (`&#060;em&#062;`).
  static func cleaned(_ title: String) -> String {
    var text = PlainText.collapsed(title)
    for _ in 0..<2 where text.contains("&") || text.contains("<") {
      text = PlainText.from(html: text)
    }
    return cut(text, to: 300)
  }

  /// At most `limit` characters, cut at a word and marked with an ellipsis.
  static func cut(_ text: String, to limit: Int) -> String {
    guard text.count > limit else { return text }
    let head = text.prefix(limit - 1)
    let end = head.lastIndex(where: \.isWhitespace).flatMap { $0 > head.startIndex ? $0 : nil } ?? head.endIndex
    let words = head[..<end].reversed().drop { $0.isWhitespace || $0 == "," || $0 == ";" || $0 == ":" }.reversed()
    return String(words) + "…"
  }

  private static func excerpt(_ item: FeedItem) -> String? {
    for text in [item.summary, item.content] {
      guard let plain = text.map({ PlainText.collapsed($0.text) }), !plain.isEmpty else { continue }
      return cut(plain, to: 300)
    }
    return nil
  }

  private static func author(_ authors: [String]) -> String? {
    let names = authors.map(PlainText.collapsed).filter { !$0.isEmpty }
    return names.isEmpty ? nil : cut(names.prefix(3).joined(separator: ", "), to: 120)
  }

  private static func tags(_ categories: [String]) -> [String] {
    var seen: Set<String> = []
    let tags = categories.map(cleaned).filter { !$0.isEmpty && $0.count <= 60 && seen.insert($0.lowercased()).inserted }
    return Array(tags.prefix(12))
  }
}
