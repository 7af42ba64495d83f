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
}
