import Markup
import Testing

@Suite("Documents")
struct DocumentTests {
  private static let page = HTMLDocument(
    Array(
      """
      <!DOCTYPE html><html><head><title>Chart</title><script>var x = "<b>";</script></head><body>
      <div id="picker" data-date="2026-11-28">
        <ul class="row  first"><li class="item">1<li class="item big">LW<span>2</span><li>3 &amp; 4</ul>
        <ul class="row"><li>5</li></ul>
      </div><p>after</body></html>
      """.utf8))

  @Test("Elements are found by tag, class, id and attribute, in the order of the page")
  func queries() {
    let page = Self.page
    #expect(page.all("li").map(\.text) == ["1", "LW2", "3 & 4", "5"])
    #expect(page.all(class: "row").count == 2)
    #expect(page.all("ul", class: "first").count == 1)
    #expect(page.all(class: "rows").isEmpty)
    #expect(page.first(id: "picker")?["data-date"] == "2026-11-28")
    #expect(page.first(attribute: "data-date")?.name == "div")
    #expect(page.first("video") == nil)
  }

  @Test("Neighbours are reached")
  func neighbours() throws {
    let first = try #require(Self.page.first("li"))
    #expect(first.next?.hasClass("big") == true)
    #expect(first.following.map(\.text) == ["LW2", "3 & 4"])
    #expect(first.parent?.classes == ["row", "first"])
    #expect(first.parent?.children.count == 3)
    #expect(first.parent?.next?.next == nil)
    #expect(Self.page.root?.name == "html")
    #expect(Self.page.root?.parent == nil)
  }

  @Test("Scripts are no text")
  func scripts() {
    #expect(Self.page.first("head")?.text == "Chart")
  }

  @Test("Pages without anything have no root, and deep ones are read")
  func extremes() {
    #expect(HTMLDocument([]).root == nil)
    // libxml2 stops at 256 levels and keeps what came before.
    let deep = HTMLDocument(Array(("<p>x</p>" + String(repeating: "<div>", count: 100_000) + "y").utf8))
    #expect(deep.first("p")?.text == "x")
  }

  @Test("XML that is well-formed is a tree; what is not is refused with its line")
  func xml() throws {
    let outline = try XMLDocument(Array("<opml><body><outline xmlUrl='a&amp;b' Text='T'/></body></opml>".utf8))
    #expect(outline.root.first("outline")?["xmlUrl"] == "a&b")
    #expect { try XMLDocument(Array("<a>\n<b></a>".utf8)) } throws: { error in
      (error as? MarkupError)?.description.contains("line 2") == true
    }
    #expect(throws: MarkupError.self) { try XMLDocument([]) }
  }

  @Test(
    "XML with entities of its own is refused, at once",
    arguments: [
      "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>1&x;2</a>",
      "<!DOCTYPE a [<!ENTITY x 'y'>]><a b='&x;'/>",
      "<!DOCTYPE a [<!ENTITY e0 ''>"
        + (1...40).map { "<!ENTITY e\($0) '\(String(repeating: "&e\($0 - 1);", count: 10))'>" }.joined()
        + "]><a>&e40;</a>",
    ])
  func entities(_ xml: String) {
    #expect(throws: MarkupError.self) { try XMLDocument(Array(xml.utf8)) }
  }
}
