import Markup
import Testing

@Suite("Web addresses")
struct WebAddressTests {
  @Test(
    "References are resolved as RFC 3986 5.4 has them",
    arguments: [
      ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
      ("/g", "http://a/g"),
      ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"),
      ("g#s", "http://a/b/c/g#s"), (";x", "http://a/b/c/;x"), ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"),
      ("..", "http://a/b/"), ("../g", "http://a/b/g"), ("../../g", "http://a/g"), ("../../../g", "http://a/g"),
      ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), ("..g", "http://a/b/c/..g"),
      ("./../g", "http://a/b/g"), ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"),
      (" g\n", "http://a/b/c/g"), ("g h", "http://a/b/c/g%20h"),
    ])
  func resolving(_ reference: String, _ expected: String) {
    #expect(WebAddress.resolve(reference, base: "http://a/b/c/d;p?q") == expected)
  }

  @Test("Without a usable base a relative reference has no address")
  func baseless() {
    #expect(WebAddress.resolve("x", base: "") == nil)
    #expect(WebAddress.resolve("x", base: "mailto:a@example.org") == nil)
    #expect(WebAddress.resolve("http://b/", base: "") == "http://b/")
  }

  @Test("Hosts")
  func hosts() {
    #expect(WebAddress.host("HTTPS://user@WWW.Example.org:8080/x") == "www.example.org")
    #expect(WebAddress.host("http://[::1]:80/") == "[::1]" || WebAddress.host("http://[::1]:80/") == "[::1")
    #expect(WebAddress.host("mailto:a@b.c") == nil)
    #expect(WebAddress.isWeb("http://a/") && !WebAddress.isWeb("ftp://a/") && !WebAddress.isWeb("http:/x"))
  }

  @Test(
    "Spellings of one page are one",
    arguments: [
      ("HTTP://Example.ORG:80/A", "http://example.org/A"),
      ("https://example.org", "https://example.org/"),
      ("https://example.org/a#comments", "https://example.org/a"),
      ("https://example.org/a?utm_source=x&id=1&fbclid=2", "https://example.org/a?id=1"),
      ("https://example.org/a?utm_source=x", "https://example.org/a"),
      ("https://example.org/a/./b/../c", "https://example.org/a/c"),
      ("https://example.org/%7ea%2fb", "https://example.org/~a%2Fb"),
      ("https://example.org/2026/a-long-slug/amp/", "https://example.org/2026/a-long-slug/"),
      ("https://example.org/story-1234567.amp", "https://example.org/story-1234567"),
      ("https://example.org/a?amp=1", "https://example.org/a"),
      ("https://www.google.com/amp/s/example.org/x", "https://example.org/x"),
      ("https://example-org.cdn.ampproject.org/c/s/example.org/x?a=1", "https://example.org/x?a=1"),
    ])
  func canonical(_ address: String, _ expected: String) {
    #expect(WebAddress.canonical(address) == expected)
    #expect(WebAddress.canonical(expected) == expected)
  }

  @Test(
    "Different pages stay different",
    arguments: [
      "https://example.org/A", "https://example.org/a/", "https://example.org/a?b=1&a=2",
      "https://example.org/guitars/amp/",
      "https://example.org/a?amp=marshall", "https://example.org/#!/a", "https://example.org/#/b",
      "http://example.org:8080/",
      "https://example.org/a?ref=2", "https://example.org/index.html", "https://example.org/a//b",
      "mailto:a@example.org",
    ])
  func distinct(_ address: String) {
    #expect(WebAddress.canonical(address) == address)
  }
}
