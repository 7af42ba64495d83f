/// The elements of feeds that mean something to us, whatever their format calls them.
enum FeedName: Hashable, Sendable {
  // Containers.
  case rss, rdf, feed, channel, item
  // Shared by feeds and items.
  case title, link, identifier, author, category
  // Texts of an item.
  case description, summary, abstract, content
  // Times of an item.
  case published, issued, updated, modified, date, created
  // Dublin Core, Media RSS and podcasts.
  case dublinTitle, dublinDescription, creator
  case mediaGroup, mediaContent, mediaThumbnail, mediaTitle, mediaDescription, mediaKeywords
  case podcastAuthor, podcastCategory, podcastSummary, podcastSubtitle, podcastImage, podcastKeywords, podcastTitle
  case enclosure, originalLink

  /// Whether an element, as it is written, stands beside one of this name and never in it: where that begins, this one has
  /// ended, though its end tag is missing, or a headline would hold the whole rest of its item.
  func ends(before name: String) -> Bool {
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    let isFeeds = parts.count > 1 ? parts[0] != "xhtml" && Self.modules[parts[0]] != nil : Self.core[name] != nil
    switch self {
    case .link, .identifier, .published, .issued, .updated, .modified, .date, .created: return true
    case .description, .summary, .abstract, .content, .dublinDescription, .mediaDescription, .podcastSummary:
      // Elements of HTML may lie in these as they are.
      return isFeeds && !["title", "link", "summary", "body"].contains(name)
    default: return isFeeds
    }
  }

  /// The element's name; nil for one that is passed over with all that it holds.
  ///
  /// - Parameters:
  ///   - module: the prefix that the namespace usually has, empty for the formats' own.
  ///   - name: in lower case.
  init?(module: String, name: String) {
    guard let found = module.isEmpty ? Self.core[name] : Self.modules[module]?[name] else { return nil }
    self = found
  }

  private static let core: [String: FeedName] = [
    "rss": .rss, "rdf": .rdf, "feed": .feed, "channel": .channel, "item": .item, "entry": .item,
    "title": .title, "link": .link, "guid": .identifier, "id": .identifier, "author": .author, "category": .category,
    "keywords": .category, "description": .description, "summary": .summary, "abstract": .abstract,
    "content": .content, "body": .content, "fullitem": .content, "pubdate": .published, "published": .published,
    "issued": .issued, "updated": .updated, "modified": .modified, "lastbuilddate": .updated, "created": .created,
    "date": .date, "enclosure": .enclosure,
  ]

  private static let modules: [String: [String: FeedName]] = [
    "rdf": ["rdf": .rdf],
    "dc": [
      "title": .dublinTitle, "description": .dublinDescription, "creator": .creator, "author": .creator,
      "date": .date, "subject": .category, "identifier": .identifier,
    ],
    "dcterms": [
      "issued": .issued, "modified": .modified, "created": .created, "title": .dublinTitle,
      "abstract": .dublinDescription, "creator": .creator, "date": .date,
    ],
    "content": ["encoded": .content],
    "media": [
      "group": .mediaGroup, "content": .mediaContent, "thumbnail": .mediaThumbnail, "title": .mediaTitle,
      "description": .mediaDescription, "category": .category, "keywords": .mediaKeywords,
    ],
    "itunes": [
      "author": .podcastAuthor, "summary": .podcastSummary, "subtitle": .podcastSubtitle, "image": .podcastImage,
      "keywords": .podcastKeywords, "title": .podcastTitle, "category": .podcastCategory,
      "link": .podcastImage,
    ],
    "googleplay": ["author": .podcastAuthor, "description": .podcastSummary, "image": .podcastImage],
    "xhtml": ["body": .content, "div": .content],
    "feedburner": ["origlink": .originalLink],
  ]
}
