import Records

/// Atom 1.0 (RFC 4287).
enum AtomWriter {
  static func bytes(_ feed: FeedDocument, _ frame: SiteFrame) -> [UInt8] {
    var xml = XMLText()
    xml.raw("<?xml-stylesheet type=\"text/css\" href=\"\(frame.base)/feed.css\"?>\n")
    xml.open("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": frame.configuration.site.language])
    xml.raw("\n")
    xml.line("id", FeedEntry.id("feed", String(feed.path.dropFirst())))
    xml.line("title", feed.title)
    xml.line("subtitle", feed.description)
    xml.line("updated", feed.updated.description)
    xml.empty("link", ["rel": "self", "type": "application/atom+xml", "href": "\(frame.url)\(feed.path).atom"])
    xml.empty("link", ["rel": "alternate", "type": "text/html", "href": frame.url + feed.page])
    if let hub = frame.configuration.site.hub { xml.empty("link", ["rel": "hub", "href": hub]) }
    xml.raw("<author>")
    xml.line("name", frame.configuration.site.title)
    xml.raw("</author>\n")
    for entry in feed.entries { item(entry, &xml) }
    xml.raw("</feed>\n")
    return xml.bytes
  }

  private static func item(_ entry: FeedEntry, _ xml: inout XMLText) {
    xml.raw("<entry>\n")
    xml.line("id", entry.id)
    xml.line("title", entry.title)
    xml.empty("link", ["rel": "alternate", "type": "text/html", "href": entry.link])
    xml.line("published", entry.published.description)
    xml.line("updated", entry.updated.description)
    if let author = entry.author {
      xml.raw("<author>")
      xml.line("name", author)
      xml.raw("</author>\n")
    }
    for tag in entry.tags { xml.empty("category", ["term": tag]) }
    xml.line("content", entry.html, attributes: ["type": "html"])
    xml.raw("</entry>\n")
  }
}
