import Ingest
import Records
import TestSupport
import Testing

@Suite("Feed parser")
struct FeedParserTests {
  private func parse(_ text: String, _ contentType: String? = nil) throws -> Feed {
    try FeedParser.parse(Array(text.utf8), base: "https://feeds.example/feed", contentType: contentType)
  }

  @Test(
    "What is no feed is refused with a sentence that says what it is",
    arguments: [
      ("", "empty"), (" \n", "empty"), ("<!DOCTYPE html><html><body>404</body></html>", "HTML"), ("hello", "text"),
      ("<opml/>", "XML"), ("{\"items\": [", "line 1"), ("{\"a\": 1}", "no JSON Feed"), ("<", "XML"),
    ])
  func refusal(_ text: String, _ word: String) {
    #expect { try parse(text) } throws: { error in
      let sentence = (error as? IngestError)?.description ?? ""
      return sentence.contains("https://feeds.example/feed") && sentence.contains(word)
    }
  }

  @Test("An entry without any id keeps one from run to run, and different entries have different ones")
  func stableIDs() throws {
    let text = "<rss><channel><item><title>One</title></item><item><title>Two</title></item></channel></rss>"
    let ids = try parse(text).items.map(\.id)
    #expect(ids == (try parse(text).items.map(\.id)))
    #expect(Set(ids).count == 2)
  }

  @Test("The header's charset is used")
  func charset() throws {
    let bytes = Array("<rss><channel><title>Dvo".utf8) + [0xF8] + Array("ák</title></channel></rss>".utf8)
    let latin2 = bytes.filter { $0 != 0xC3 && $0 != 0xA1 }
    let feed = try FeedParser.parse(latin2, base: "", contentType: "text/xml; charset=ISO-8859-2")
    #expect(feed.title == "Dvořk")
  }

  @Test("A text that lacks its end tag ends where the next element of its item begins")
  func unclosed() throws {
    let items = [
      "<item><title>One &amp; all<link>/1</link><pubDate>Tue, 06 Jan 2026 10:05:09 GMT</pubDate></item>",
      "<item><title>Two</title><link>/2<guid>g2</guid><pubDate>Wed, 07 Jan 2026 10:05:09 GMT</item>",
      "<item><title>Three</title><description>An <b>old</b> tale<pubDate>Thu, 08 Jan 2026 10:05:09 GMT</pubDate><link>/3</link></item>",
    ]
    let feed = try parse("<rss><channel><title>Feed<link>/home</link>\(items.joined())")
    #expect(feed.title == "Feed" && feed.link == "https://feeds.example/home")
    #expect(feed.items.map(\.title) == ["One & all", "Two", "Three"])
    #expect(feed.items.map(\.link) == (1...3).map { "https://feeds.example/\($0)" })
    #expect(feed.items.map { $0.published?.day.description } == ["2026-01-06", "2026-01-07", "2026-01-08"])
    #expect(feed.items[2].summary?.source == "An <b>old</b> tale")
  }

  @Test(
    "What can end a text that lacks its end: an element of feeds, and in a description none that HTML has too",
    arguments: [
      ("<title>A<dcterms:created>2026-01-06</dcterms:created>", "A", nil),
      ("<title>A <b>b</b><media:title>x</media:title>", "A b", nil),
      ("<link>/1<comments>/1#c</comments><title>A</title>", "A", "https://feeds.example/1"),
      ("<link>/1<x:y>/2</x:y><title>A</title>", "A", "https://feeds.example/1"),
      ("<title>A</title><description>d <summary>e</summary><itunes:author>f</itunes:author>", "A", nil),
    ] as [(String, String, String?)])
  func ends(_ elements: String, _ title: String, _ link: String?) throws {
    let item = try #require(try parse("<rss><channel><item>\(elements)</item></channel></rss>").items.first)
    #expect(item.title == title && item.link == link)
    if let summary = item.summary { #expect(summary.source == "d <summary>e</summary>") }
  }

  @Test("A text that has its end tag keeps all elements in it, whatever they are called")
  func closed() throws {
    let feed = try parse(
      "<feed><entry><title type='xhtml'>The <link>x</link> <category>y</category></title><link href='/1'/></entry></feed>"
    )
    #expect(feed.items[0].title == "The x y" && feed.items[0].link == "https://feeds.example/1")
  }

  @Test(
    "An item within which the document ends is known to be cut, and those before it are whole",
    arguments: ["<rss><channel>", "<feed>", "<rdf>"])
  func cut(_ start: String) throws {
    func item(_ number: Int) -> String {
      "<item><title>Title \(number)</title><link>https://feeds.example/path/\(number)</link></item>"
    }
    let whole = start + item(1) + item(2)
    for length in (start + item(1)).count..<(whole.count - "</item>".count) {
      let feed = try parse(String(whole.prefix(length)))
      #expect(feed.items.first?.title == "Title 1" && feed.items.count == (feed.isCut ? 2 : 1), "\(length)")
      if length >= (start + item(1) + "<item>").count { #expect(feed.isCut, "\(length)") }
    }
    let all = try parse(whole)
    #expect(all.items.count == 2 && !all.isCut)
    // What the end of the feed ends is whole, though its own end is missing.
    let end = try parse("<rss><channel>\(item(1))\(item(2).dropLast(7))</channel></rss>")
    #expect(end.items.count == 2 && !end.isCut)
  }

  @Test("Texts without ends inside each other cost no more than their length", arguments: ["title", "description"])
  func unclosedDepth(_ name: String) throws {
    let text = "<rss><channel><item>" + String(repeating: "<\(name)>x<guid>", count: 50_000)
    let feed = try parse(text)
    #expect(feed.items.count == 1 && feed.isCut)
  }

  @Test(
    "A hundred thousand levels are no burden",
    arguments: ["<rss><channel><item><description>", "<feed><entry><content>", ""])
  func depth(_ start: String) {
    let text = start + String(repeating: "<item>", count: 100_000)
    #expect(throws: Never.self) { try parse(text) }
  }

  @Test("Feeds with bytes changed, cut and doubled never crash nor hang")
  func mutations() {
    var random = SeededRandom(seed: 11)
    let seeds = [
      "<rss version='2.0'><channel><title>T</title><item><title>A &amp; <b>b</b></title><link>/1</link><pubDate>Tue, 06 Jan 2026 10:05:09 GMT</pubDate><description><![CDATA[<a href='x'>y</a>]]></description></item></channel></rss>",
      "<!DOCTYPE f [<!ENTITY e \"x\">]><feed xmlns='http://www.w3.org/2005/Atom'><entry><id>&e;</id><content type='xhtml'><div>a<br/></div></content><link href='1'/></entry></feed>",
      "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"T\",\"items\":[{\"id\":1,\"content_html\":\"<p>x\",\"tags\":[\"a\"]}]}",
    ].map { Array($0.utf8) }
    for round in 0..<3000 {
      var bytes = seeds[round % seeds.count]
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(contentsOf: bytes[place...].prefix(12), at: place)
        default: bytes.insert("<>&;\"'/![]-= ".utf8.randomElement(using: &random) ?? 0, at: place)
        }
        if bytes.isEmpty { bytes = [0x3C] }
      }
      guard let feed = try? FeedParser.parse(bytes, base: "https://feeds.example/", contentType: nil) else { continue }
      for item in feed.items { _ = (item.summary?.html, item.content?.html, item.content?.text) }
    }
  }

  @Test("A page's feeds are found, and nothing is guessed")
  func discovery() {
    let page = """
      <html><head><base href="/de/"><link rel="alternate" type="application/rss+xml" href="feed"><link rel=stylesheet href=x>
      <link rel="ALTERNATE" type="application/atom+xml; charset=utf-8" href="https://o.example/atom">
      <link rel="alternate" hreflang="en" href="/en/"><link rel="alternate" type="application/feed+json" href="/feed.json">
      <link rel="alternate" type="application/rss+xml" href="feed"><link rel="alternate" type="application/rss+xml" href="javascript:1">
      </head></html>
      """
    #expect(
      FeedDiscovery.feeds(inHTML: Array(page.utf8), base: "https://nightdesk.example/x") == [
        "https://nightdesk.example/de/feed", "https://o.example/atom", "https://nightdesk.example/feed.json",
      ])
    #expect(FeedDiscovery.feeds(inHTML: [], base: "https://nightdesk.example/").isEmpty)
  }
}
