import Ingest
import Records

/// A feed in the names that the expectations use.
enum FeedShape {
  static func json(_ feed: Feed) -> JSONValue {
    [
      "version": .string(feed.version.rawValue), "title": value(feed.title), "link": value(feed.link),
      "items": .array(feed.items.map(json)),
    ]
  }

  private static func json(_ item: FeedItem) -> JSONValue {
    [
      "id": .string(item.id), "title": value(item.title), "link": value(item.link),
      "published": value(item.published?.description), "updated": value(item.updated?.description),
      "summary_text": value(item.summary?.text), "summary_html": value(item.summary?.html),
      "content_text": value(item.content?.text), "content_html": value(item.content?.html),
      "authors": .array(item.authors.map(JSONValue.string)),
      "categories": .array(item.categories.map(JSONValue.string)),
      "enclosures": .array(item.enclosures.map { ["url": .string($0.url), "type": value($0.type)] }),
      "image": value(item.image),
    ]
  }

  private static func value(_ text: String?) -> JSONValue {
    text.map(JSONValue.string) ?? .null
  }
}
