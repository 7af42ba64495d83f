import Records

/// JSON Feed 1.1.
enum JSONFeedWriter {
  static func bytes(_ feed: FeedDocument, _ frame: SiteFrame) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.field("version", "https://jsonfeed.org/version/1.1")
    json.field("title", feed.title)
    json.field("description", feed.description)
    json.field("home_page_url", frame.url + feed.page)
    json.field("feed_url", "\(frame.url)\(feed.path).json")
    json.field("icon", frame.url + "/icon.svg")
    json.field("language", frame.configuration.site.language)
    if let hub = frame.configuration.site.hub {
      json.key("hubs")
      json.beginArray()
      json.beginObject()
      json.field("type", "WebSub")
      json.field("url", hub)
      json.endObject()
      json.endArray()
    }
    json.key("items")
    json.beginArray()
    for entry in feed.entries { item(entry, &json) }
    json.endArray()
    json.endObject()
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private static func item(_ entry: FeedEntry, _ json: inout JSONWriter) {
    json.beginObject()
    json.field("id", entry.id)
    json.field("url", entry.link)
    json.field("title", entry.title)
    json.field("content_html", entry.html)
    json.field("content_text", entry.text)
    json.field("date_published", entry.published)
    json.field("date_modified", entry.updated)
    if let author = entry.author {
      json.key("authors")
      json.beginArray()
      json.beginObject()
      json.field("name", author)
      json.endObject()
      json.endArray()
    }
    json.field("tags", entry.tags)
    json.endObject()
  }
}
