import Markup
import Testing

@Suite("Markdown and escaping")
struct MarkdownTests {
  @Test("CommonMark with tables, strikethrough and autolinks")
  func markdown() {
    #expect(
      Markdown.html("# A\n\n~~b~~ https://example.org") == """
        <h1>A</h1>
        <p><del>b</del> <a href="https://example.org">https://example.org</a></p>

        """)
    #expect(Markdown.html("|a|\n|-|\n|b|").contains("<table>"))
  }

  @Test("Raw HTML and dangerous addresses are left out")
  func safe() {
    let html = Markdown.html("<script>x</script>\n\n[a](javascript:x) <b>y</b>")
    #expect(!html.contains("<script") && !html.contains("javascript") && !html.contains("<b>"))
  }

  @Test("Text is escaped for its place")
  func escaping() {
    #expect(Escaping.html("a<b>&\"'") == "a&lt;b&gt;&amp;\"'")
    #expect(Escaping.attribute("a<b>&\"'") == "a&lt;b&gt;&amp;&quot;&#39;")
    #expect(Escaping.xml("a\u{0B}\n<") == "a\n&lt;")
    #expect(Escaping.url("a b/é~") == "a%20b%2F%C3%A9~")
  }
}
