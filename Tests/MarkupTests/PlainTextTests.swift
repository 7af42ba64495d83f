import Markup
import Testing

@Suite("Plain text")
struct PlainTextTests {
  @Test(
    "HTML becomes the text that a reader sees",
    arguments: [
      ("plain", "plain"),
      ("  two   words\n", "two words"),
      ("<p>One</p><p>two</p>", "One two"),
      ("one<br>two", "one two"),
      ("<b>b</b>old", "bold"),
      ("A\u{00A0}&nbsp;B", "A B"),
      ("Tom &amp; Jerry &lt;3", "Tom & Jerry <3"),
      ("&#8220;Bj&ouml;rk&#8221; &#x1F3B5;", "“Björk” 🎵"),
      ("don&#146;t, don\u{0092}t", "don’t, don’t"),
      ("a<script>x</script><style>y</style>b", "ab"),
      ("a <!-- not me --> b", "a b"),
      ("x < y and y > z", "x < y and y > z"),
      ("<![CDATA[a &amp; b]]>", "a &amp; b"),
      ("null\u{0}byte \u{FEFF}\u{200B}", "nullbyte"),
      ("AT&T &unknown; &#; &#xZ;", "AT&T &unknown; &#; &#xZ;"),
      ("&notit; &ampere", "¬it; &ere"),
      ("", ""),
    ])
  func html(_ input: String, _ expected: String) {
    #expect(PlainText.from(html: input) == expected)
  }

  @Test("Collapsing keeps everything that shows")
  func collapsed() {
    #expect(PlainText.collapsed("\t<b> & \u{2003}x \r\n") == "<b> & x")
  }
}
