import Records

/// RSS 2.0 with the Atom links that validators ask for.
enum RSSWriter {
  static func bytes(_ feed: FeedDocument, _ frame: SiteFrame) -> [UInt8] {
    var xml = XMLText()
    xml.raw("<?xml-stylesheet type=\"text/css\" href=\"\(frame.base)/feed.css\"?>\n")
    xml.raw(
      """
      <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel>

      """)
    xml.line("title", feed.title)
    xml.line("link", frame.url + feed.page)
    xml.line("description", feed.description)
    xml.line("language", frame.configuration.site.language)
    xml.line("lastBuildDate", DateText.rfc822(feed.updated))
    xml.line("ttl", String(frame.configuration.site.cadenceHours * 60))
    xml.empty("atom:link", ["rel": "self", "type": "application/rss+xml", "href": "\(frame.url)\(feed.path).rss"])
    if let hub = frame.configuration.site.hub { xml.empty("atom:link", ["rel": "hub", "href": hub]) }
    for entry in feed.entries { item(entry, &xml) }
    xml.raw("</channel>\n</rss>\n")
    return xml.bytes
  }

  private static func item(_ entry: FeedEntry, _ xml: inout XMLText) {
    xml.raw("<item>\n")
    xml.line("title", entry.title)
    xml.line("link", entry.link)
    xml.line("guid", entry.id, attributes: ["isPermaLink": "false"])
    xml.line("pubDate", DateText.rfc822(entry.published))
    if let author = entry.author { xml.line("dc:creator", author) }
    for tag in entry.tags { xml.line("category", tag) }
    xml.line("description", entry.html)
    xml.raw("</item>\n")
  }
}
