import Ingest
import Records
import Testing

@Suite("News reader")
struct NewsReaderTests {
  private static let seen = Instant(Day(number: 20_460), seconds: 28_800)
  private static let source = SourceConfiguration(
    id: "desk", name: "Night Desk", kind: .news, url: "https://nightdesk.example/feed",
    home: "https://nightdesk.example/",
    advertising: ["/product-recommendations/"])

  private func item(
    _ number: Int, title: String? = nil, link: String? = nil, hoursAgo: Int? = 1, summary: String? = nil,
    content: String? = nil
  ) -> FeedItem {
    FeedItem(
      id: "\(number)", title: title ?? "A headline with number \(number)",
      link: link ?? "https://nightdesk.example/\(number)",
      published: hoursAgo.map { Self.seen.adding(seconds: -3600 * $0) },
      summary: summary.map { FeedText($0, kind: .html) }, content: content.map { FeedText($0, kind: .html) })
  }

  private func read(_ items: FeedItem...) -> FeedReading<NewsItem> {
    NewsReader.items(of: Feed(version: .rss20, items: items), source: Self.source, seen: Self.seen)
  }

  @Test("An entry becomes an item with a canonical address and an id of its own")
  func plain() throws {
    let first = read(item(1, link: "https://NightDesk.example/1?utm_source=rss#x"))
    let item = try #require(first.items.first)
    #expect(item.url == "https://nightdesk.example/1")
    #expect(item.source == "desk" && item.firstSeen == Self.seen)
    #expect(item.id == read(self.item(9, link: "http://nightdesk.example/1")).items[0].id)
  }

  @Test("Newest first; times ahead are clamped, missing and absurd ones are the run's")
  func times() {
    var future = item(1)
    future.published = Self.seen.adding(seconds: 500)
    var absurd = item(2)
    absurd.published = Instant(seconds: 0)
    let reading = read(item(4, hoursAgo: 5), item(3, hoursAgo: 2), future, absurd, item(5, hoursAgo: nil))
    #expect(reading.items.allSatisfy { $0.published <= Self.seen })
    #expect(reading.items.suffix(2).map(\.url) == ["https://nightdesk.example/3", "https://nightdesk.example/4"])
    #expect(reading.items.filter { $0.published == Self.seen }.count == 3)
    #expect(reading.oldest == Self.seen.adding(seconds: -5 * 3600))
    #expect(reading.newest == Self.seen, "a date ahead does not make a feed fresh")
  }

  @Test(
    "An entry without a page of the web leads to the feed's, or is no news where that is none either",
    arguments: [
      ("https://nightdesk.example/", "https://nightdesk.example/"), ("javascript:alert(1)", nil), ("https:/x", nil),
      ("data:text/html,x", nil), ("https://./x", nil),
    ])
  func feedPage(_ link: String, _ expected: String?) {
    var source = Self.source
    source.home = nil
    for own in ["javascript:alert(1)", "https:/nightdesk.example/", "https://../x"] {
      let feed = Feed(version: .rss20, link: link, items: [item(1, link: own)])
      let reading = NewsReader.items(of: feed, source: source, seen: Self.seen)
      #expect(reading.items.map(\.url) == [expected].compactMap(\.self), "\(own)")
    }
  }

  @Test(
    "The last entry of a document that ends within it is no news: its headline or its address may be half of what it is"
  )
  func cut() {
    let feed = Feed(version: .rss20, items: [item(1), item(2, title: "A headline wi")], isCut: true)
    let reading = NewsReader.items(of: feed, source: Self.source, seen: Self.seen)
    #expect(reading.items.map(\.title) == ["A headline with number 1"] && reading.unusable == 1)
  }

  @Test("Advertising is left out and counted")
  func advertising() {
    let reading = read(item(1), item(2, link: "https://nightdesk.example/product-recommendations/x"))
    #expect(reading.items.count == 1 && reading.filtered == 1)
  }

  @Test("Repeats are merged: by address, and by headline within a day")
  func duplicates() throws {
    let reading = read(
      item(1), item(2, link: "https://nightdesk.example/1?utm_medium=x", summary: "More is known here."),
      item(3, title: "A Headline: with number 1!", hoursAgo: 20),
      item(4, title: "A headline with number 1", hoursAgo: 40),
      item(5, title: "Quiz"), item(6, title: "Quiz"))
    #expect(reading.items.map(\.url).map { $0.suffix(1) }.sorted() == ["1", "4", "5", "6"])
    #expect(reading.duplicates == 2)
    #expect(reading.items.first { $0.url.hasSuffix("/1") }?.excerpt == "More is known here.")
  }

  @Test(
    "Titles are plain text, however often they were escaped",
    arguments: [
      ("Rock &amp;amp; Roll", "Rock & Roll"), ("A\u{00A0}B  C", "A B C"),
      ("The &#060;em&#062;Loud&#060;/em&#062; one", "The Loud one"),
      ("AT&T buys <i>Q&A</i>", "AT&T buys Q&A"), ("I <3 U", "I <3 U"),
    ])
  func titles(_ title: String, _ expected: String) {
    #expect(read(item(1, title: title)).items[0].title == expected)
  }

  @Test("An excerpt is cut at a word and never longer than 300 characters")
  func excerpts() throws {
    let words = String(repeating: "seven77 ", count: 60)
    let excerpt = try #require(read(item(1, summary: "<p>\(words)</p>")).items[0].excerpt)
    #expect(excerpt.count <= 300 && excerpt.hasSuffix("seven77…"))
    #expect(read(item(1, summary: "Short. [&#8230;]")).items[0].excerpt == "Short.")
    #expect(read(item(1, summary: "Text. <p>The post X appeared first on Y.</p>")).items[0].excerpt == "Text.")
    #expect(read(item(1, title: "Same words here", summary: "Same words here")).items[0].excerpt == nil)
  }

  @Test("A whole text without a summary gives at most its half")
  func wholeTexts() throws {
    let text = "One two three four five six seven eight nine ten."
    let excerpt = try #require(read(item(1, content: text)).items[0].excerpt)
    #expect(excerpt == "One two three four five…")
    #expect(read(item(1, content: "Word")).items[0].excerpt == nil)
  }

  @Test("Entries without a title take it from their text; with neither they are counted")
  func untitled() {
    let reading = read(item(1, title: "", summary: "A note without a title."), item(2, title: ""))
    #expect(reading.items.map(\.title) == ["A note without a title."] && reading.unusable == 1)
  }

  @Test("Entries without an address are told apart by their id")
  func addressless() {
    let reading = read(item(1, link: ""), item(2, link: "urn:x"))
    #expect(Set(reading.items.map(\.id)).count == 2)
    #expect(reading.items.allSatisfy { $0.url == "https://nightdesk.example/" })
  }

  @Test("Authors and tags are cleaned")
  func people() {
    var entry = item(1)
    entry.authors = ["By Mara Quill", "x@nightdesk.example", "Ivo Sand"]
    entry.categories = ["Live &amp; Touring", "live & touring", "Uncategorized"] + (1...20).map { "t\($0)" }
    let found = read(entry).items[0]
    #expect(found.author == "Mara Quill, Ivo Sand")
    #expect(found.tags.first == "Live & Touring" && found.tags.count == 12)
  }
}
