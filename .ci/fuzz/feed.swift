import Markup
import Records

@testable import Ingest

private let source = SourceConfiguration(id: "wire", name: "Wire", kind: .news, url: "https://wire.example/feed")
private let seen = Instant(seconds: 1_795_348_800)

/// A feed is read or refused with a sentence, twice the same; no item leads anywhere but to the web, and its texts are
/// plain text that a JSON file can hold.
func examine(_ bytes: [UInt8]) {
  let base = "https://wire.example/a/feed.xml"
  guard let feed = try? FeedParser.parse(bytes, base: base, contentType: nil) else { return }
  law(feed == (try? FeedParser.parse(bytes, base: base, contentType: nil)), "not the same twice")
  for item in NewsReader.items(of: feed, source: source, seen: seen).items {
    law(WebAddress.isWeb(item.url), "leads to \(item.url)")
    law(!item.id.isEmpty && !item.title.isEmpty, "an item without id or title")
    law((item.excerpt ?? "").count <= 300, "an excerpt of \((item.excerpt ?? "").count) characters")
    for text in [item.title, item.author ?? "", item.excerpt ?? ""] + item.tags {
      law(PlainText.collapsed(text) == text, "not plain: \(text.debugDescription)")
    }
    law((try? NewsItem(json: item.json)) == item, "does not survive its file: \(item)")
  }
}
