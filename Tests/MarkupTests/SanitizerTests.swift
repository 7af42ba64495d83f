import Markup
import TestSupport
import Testing

@Suite("Sanitizer")
struct SanitizerTests {
  @Test(
    "What is allowed stays, with quoted attributes and closed tags",
    arguments: [
      ("<p>One <b>two</b></p>", "<p>One <b>two</b></p>"),
      ("<P CLASS=x>One<BR/>two", "<p>One<br>two</p>"),
      ("<a href=/x title='a \"b\"'>x</a>", #"<a href="https://example.org/x" title="a &quot;b&quot;">x</a>"#),
      ("<img src=p.png alt=>", #"<img src="https://example.org/news/p.png" alt="">"#),
      ("1 < 2 & 3 > 2", "1 &lt; 2 &amp; 3 &gt; 2"),
      ("<b>bold <i>both</b> left", "<b>bold <i>both</i></b> left"),
      ("</p>stray</b>", "stray"),
      ("caf&eacute; &nothing; &copy 2026", "café ¬hing; © 2026"),
      ("<xhtml:em>prefixed</xhtml:em>", "<em>prefixed</em>"),
      ("a <b", "a &lt;b"),
      ("<![CDATA[x < y]]>", "x &lt; y"),
    ])
  func allowed(_ input: String, _ expected: String) {
    #expect(Sanitizer.clean(input, base: "https://example.org/news/feed.xml") == expected)
  }

  @Test(
    "What could do harm goes, its text stays where it is text",
    arguments: [
      ("a<script>alert(1)</script>b", "ab"),
      ("a<SCRIPT src=x>alert(1)", "a"),
      ("<style>p{}</style>a", "a"),
      ("<p onclick=alert(1) style=\"x:expression(1)\">a</p>", "<p>a</p>"),
      ("<a href=\" java\nscript:alert(1)\">a</a>", "<a>a</a>"),
      ("<a href=\"&#106;avascript&colon;alert(1)\">a</a>", "<a>a</a>"),
      ("<a href=\"data:text/html,x\">a</a>", "<a>a</a>"),
      ("<img src=\"data:image/svg+xml,<svg onload=1>\">", "<img>"),
      ("<iframe src=x><p>a</p></iframe>b", "b"),
      ("<svg><a xlink:href=\"javascript:1\"><circle/>a</a></svg>", "<a>a</a>"),
      ("<object data=x>a</object><embed src=x>", "a"),
      ("<scr<script>ipt>alert(1)</scr</script>ipt>", "ipt&gt;alert(1)ipt&gt;"),
      ("<!--[if IE]><script>1</script><![endif]-->a", "a"),
      ("<base href=//evil><meta http-equiv=refresh><link rel=x>a", "a"),
      ("<img src=x onerror=1 src=javascript:1>", #"<img src="x">"#),
      ("<a href=\"x:y\">a</a>", "<a>a</a>"),
      ("<!doctype html><?php x ?>a", "a"),
    ])
  func harmful(_ input: String, _ expected: String) {
    #expect(Sanitizer.clean(input, base: nil) == expected)
  }

  @Test("Cleaning what is clean changes nothing")
  func idempotent() {
    var random = SeededRandom(seed: 7)
    let pieces = [
      "<p>", "</p>", "<b title='&quot;'>", "</b>", "<a href='/x?a=1&amp;b=2'>", "text", " ", "&amp;", "&lt;", "<", ">",
      "\"",
      "<br>", "<img src=x alt=\"", "<!--", "-->", "<script>", "</script>", "]]>", "<![CDATA[", "é", "\u{0}", "&#0;",
      "&#x1F600;",
    ]
    for _ in 0..<2000 {
      let input = (0..<Int.random(in: 1...12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      let once = Sanitizer.clean(input, base: "https://example.org/")
      #expect(Sanitizer.clean(once, base: "https://example.org/") == once, "\(input)")
    }
  }

  @Test(
    "Nothing that a fragment repeats is looked at again and again",
    arguments: [
      "<x ", "<a b='", "<!--", "<script>", "<![CDATA[", "</", "<?", "<a b=\">", "& ", "&amp", "<p ",
    ])
  func repetition(_ piece: String) {
    let input = String(repeating: piece, count: 100_000)
    for ending in ["", "a=\">\"", "-->"] { _ = Sanitizer.clean(input + ending, base: nil) }
  }

  @Test("A hundred thousand open tags are no burden")
  func deep() {
    let input = String(repeating: "<div>", count: 100_000) + "x" + String(repeating: "</b>", count: 100_000)
    let output = Sanitizer.clean(input, base: nil)
    #expect(output.utf8.count < 2000)
    #expect(output.contains("x"))
  }
}
