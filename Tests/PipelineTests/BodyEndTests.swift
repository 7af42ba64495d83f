import Testing

@testable import Pipeline

@Suite("The end of a body")
struct BodyEndTests {
  @Test(
    "A whole feed is told from one that breaks off",
    arguments: [
      ("<rss><channel><item/></channel></rss>\n<!-- cached -->\n", true),
      ("<a:feed xmlns:a='x'></a:feed>", true), ("<rdf:RDF></rdf:RDF>", true), ("{\"items\": []}\n", true),
      ("<rss><channel><item><title>{A] broken", false), ("<rss><channel><item></item>", false),
      ("{\"items\": [", false), ("", false),
    ])
  func ends(body: String, isComplete: Bool) {
    #expect(BodyEnd.isComplete(Array(body.utf8)) == isComplete)
  }

  @Test("A page is whole when its last tags are there")
  func pages() {
    #expect(
      BodyEnd.isComplete(
        Array("<!DOCTYPE html><html><body><p>x</p></body></html>\n<!-- made in 3 ms -->".utf8), isPage: true))
    #expect(!BodyEnd.isComplete(Array("<!DOCTYPE html><html><body><table><tr><td>49</td><td".utf8), isPage: true))
    #expect(!BodyEnd.isComplete(Array("<html><body>x</body></html>".utf8)))
  }
}
