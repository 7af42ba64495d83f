internal import Ingest
internal import Records

/// The normalised view of a feed that parsers are compared by.
enum FeedView {
  /// The view as a line of JSON.
  static func json(_ feed: Feed) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.field("version", feed.version.rawValue)
    nullable("title", feed.title, &json)
    nullable("link", feed.link, &json)
    json.key("items")
    json.beginArray()
    for item in feed.items { write(item, &json) }
    json.endArray()
    json.endObject()
    return json.bytes
  }

  private static func write(_ item: FeedItem, _ json: inout JSONWriter) {
    json.beginObject()
    json.field("id", item.id)
    nullable("title", item.title, &json)
    nullable("link", item.link, &json)
    json.field("published", item.published)
    json.field("updated", item.updated)
    json.field("summary_text", item.summary?.text)
    json.field("content_text", item.content?.text)
    json.field("summary_html", item.summary?.html)
    json.field("content_html", item.content?.html)
    json.field("authors", item.authors)
    json.field("categories", item.categories)
    json.key("enclosures")
    json.beginArray()
    for enclosure in item.enclosures {
      json.beginObject()
      json.field("url", enclosure.url)
      json.field("type", enclosure.type)
      json.endObject()
    }
    json.endArray()
    nullable("image", item.image, &json)
    json.endObject()
  }

  private static func nullable(_ name: StaticString, _ value: String?, _ json: inout JSONWriter) {
    json.key(name)
    if let value { json.string(value) } else { json.null() }
  }
}
