public import Records

/// Lists of feeds: `feeds/sources.opml` with the feeds that the site reads, and `feeds/all.opml` with those that it writes.
public enum OPMLFile {
  /// The feeds that a site reads, as OPML 2.0.
  public static func sources(of configuration: SiteConfiguration) -> [UInt8] {
    bytes("Sources of \(configuration.site.title)", feeds(of: configuration))
  }

  static func feeds(of configuration: SiteConfiguration) -> [(text: String, xml: String, html: String)] {
    configuration.sources.filter { $0.enabled && $0.adapter == "feed" }.map {
      (text: $0.name, xml: $0.url, html: $0.home ?? $0.url)
    }
  }

  static func units(_ content: SiteContent) -> [PageUnit] {
    var inputs = content.frame.mixer
    for feed in FeedList.all(content) { inputs.add(feed.path) }
    return [
      PageUnit(key: "opml", inputs: inputs.fingerprint) { sink throws(SiteError) in
        let frame = content.frame
        if !feeds(of: frame.configuration).isEmpty {
          try sink.put("feeds/sources.opml", sources(of: frame.configuration))
        }
        let own = FeedList.all(content).map {
          (text: $0.name, xml: "\(frame.url)\($0.path).rss", html: frame.url + $0.page)
        }
        if !own.isEmpty {
          try sink.put("feeds/all.opml", bytes("Feeds of \(frame.configuration.site.title)", own))
        }
      }
    ]
  }

  private static func bytes(_ title: String, _ feeds: [(text: String, xml: String, html: String)]) -> [UInt8] {
    var xml = XMLText()
    xml.raw("<opml version=\"2.0\">\n<head>")
    xml.line("title", title)
    xml.raw("</head>\n<body>\n")
    for feed in feeds {
      xml.empty(
        "outline",
        ["type": "rss", "text": feed.text, "title": feed.text, "xmlUrl": feed.xml, "htmlUrl": feed.html])
    }
    xml.raw("</body>\n</opml>\n")
    return xml.bytes
  }
}
