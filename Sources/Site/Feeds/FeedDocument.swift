import Records

/// A feed with its entries, newest first; the writers turn it into RSS, Atom and JSON Feed.
struct FeedDocument: Sendable {
  let title: String
  let description: String
  /// The path of the page that it follows, such as `/news/legal/`.
  let page: String
  /// Its own path without the ending, such as `/feeds/news-legal`.
  let path: String
  let entries: [FeedEntry]

  /// The formats with their file endings.
  static let formats: [(name: String, ending: String, type: String)] = [
    ("RSS", "rss", "application/rss+xml"), ("Atom", "atom", "application/atom+xml"),
    ("JSON Feed", "json", "application/feed+json"),
  ]

  /// When the newest of its entries changed.
  var updated: Instant { entries.map(\.updated).max() ?? Instant(seconds: 0) }

  /// Writes the three files.
  func put(_ frame: SiteFrame, into sink: inout PageSink) throws(SiteError) {
    let files = [RSSWriter.bytes(self, frame), AtomWriter.bytes(self, frame), JSONFeedWriter.bytes(self, frame)]
    for (format, bytes) in zip(Self.formats, files) {
      try sink.put("\(path.dropFirst()).\(format.ending)", bytes, role: .feed, modified: updated.seconds)
    }
  }

  /// The links that a page's head names.
  static func links(_ title: String, _ path: String) -> [PageHead.Feed] {
    formats.map { PageHead.Feed(title: "\(title) (\($0.name))", path: "\(path).\($0.ending)", type: $0.type) }
  }

  /// The links at a page's foot.
  static func names(_ title: String, _ path: String) -> [(name: String, path: String)] {
    formats.map { ("\(title) \($0.name)", "\(path).\($0.ending)") }
  }
}
