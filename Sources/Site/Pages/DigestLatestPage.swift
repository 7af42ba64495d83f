import Records
import Templating

/// `/digest/` with the feeds and `digest.json`: the latest digest, and the headlines of those before.
enum DigestLatestPage {
  static func unit(_ content: SiteContent, _ selection: PageSelection) -> PageUnit {
    let recent = content.digests.entries.suffix(RecentNews.days)
    var inputs = content.frame.mixer
    for entry in recent { inputs.add(entry.fingerprint) }
    inputs.add(content.digests.entries.count)
    if recent.isEmpty { inputs.add(content.today.number) }
    return PageUnit(key: "digest", inputs: inputs.fingerprint) { sink throws(SiteError) in
      var digests: [Digest] = []
      for entry in recent.reversed() { digests.append(try content.digests.read(entry)) }
      if selection.contains(.overviews) { try overview(digests, content, into: &sink) }
      if selection.contains(.feeds), !digests.isEmpty { try feed(digests, content.frame).put(content.frame, into: &sink) }
    }
  }

  private static func overview(
    _ digests: [Digest], _ content: SiteContent, into sink: inout PageSink
  ) throws(SiteError) {
    try index(content, into: &sink)
    guard let latest = digests.first else {
      let head = PageHead(
        path: "digest/", title: "Digest", description: "The day in checked sentences, each with the items it cites.",
        section: .digest)
      try content.frame.page("digest-none", head, [:], into: &sink)
      return
    }
    try sink.put("\(Endpoint.root)/digest.json", DigestPage.bytes(latest))
    var head = DigestPage.head(latest, path: "digest/")
    head.title = "Digest"
    head.links = [("JSON", "/\(Endpoint.root)/digest.json")] + FeedDocument.names("Digest", "/feeds/digest")
    let around = content.digests.neighbours(of: content.digests.entries.count - 1)
    try content.frame.page("digest", head, DigestPage.fields(latest, around, content), into: &sink)
  }

  private static func index(_ content: SiteContent, into sink: inout PageSink) throws(SiteError) {
    let entries = content.digests.entries
    guard let last = entries.last else { return }
    try sink.put(
      "\(Endpoint.root)/digest/index.json",
      Endpoint.body(asOf: last.day.description, generated: Instant(seconds: last.rollup.written)) { json in
        json.field("count", entries.count)
        json.key("digests")
        json.beginArray()
        for entry in entries.reversed() {
          json.beginObject()
          json.field("date", entry.day)
          json.field("headline", entry.rollup.headline)
          json.field("url", "\(content.frame.url)/digest/\(entry.day)/")
          json.field("json", "\(content.frame.url)/\(Endpoint.root)/digest/\(entry.day).json")
          json.endObject()
        }
        json.endArray()
      })
  }

  private static func feed(_ digests: [Digest], _ frame: SiteFrame) -> FeedDocument {
    FeedDocument(
      title: "\(frame.configuration.site.title): Digest",
      description: "The day of the music industry in checked sentences.",
      page: "/digest/", path: "/feeds/digest",
      entries: digests.map { digest in
        let text = DigestText(digest, frame)
        return FeedEntry(
          id: FeedEntry.id("digest", digest.date.description), title: digest.headline, link: frame.url + text.path,
          published: Instant(digest.date), updated: digest.written, html: text.html, text: text.text, author: nil,
          tags: [])
      })
  }
}
