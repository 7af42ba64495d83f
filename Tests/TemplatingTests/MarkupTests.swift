import Templating
import Testing

@Suite("Places in the markup")
struct MarkupTests {
  private func link(_ address: String) throws -> String {
    try render("<a href=\"{{u}}\">x</a>", ["u": .string(address)])
  }

  @Test(
    "An address that is relative or of an allowed scheme is written, escaped",
    arguments: [
      "https://a.example/?a=1", "http://a.example", "HTTPS://A.example", "mailto:a@b.example", "/charts/", "../x", "x",
      "#top", "?q=a:b", "//cdn.example/x", "a/b:c", "", "./track:1",
    ])
  func allowedAddresses(_ address: String) throws {
    #expect(try link(address) == "<a href=\"\(address)\">x</a>")
  }

  @Test(
    "An address of any other scheme is blocked, whatever a browser would forgive in it",
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "\u{1}javascript:alert(1)",
      "java\nscript:alert(1)", "java\tscript:x", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "tel:1",
      "blob:x", "xhttps:x", "aaaaaaaaaaaahttps:x", ":x",
    ])
  func blockedAddresses(_ address: String) throws {
    #expect(try link(address) == "<a href=\"#blocked\">x</a>")
  }

  @Test("An address is judged as a whole, whatever it was put together from")
  func composedAddresses() throws {
    let data: Value = ["a": "java", "b": "script:x", "s": ["u": "javascript:x"], "ok": "https:"]
    #expect(try render("<a href=\"{{a}}{{b}}\">", data) == "<a href=\"#blocked\">")
    #expect(try render("<a href='{{#s}}{{u}}{{/s}}'>", data) == "<a href='#blocked'>")
    #expect(try render("<a href=\"java{{b}}\">", data) == "<a href=\"#blocked\">")
    #expect(try render("<a href=\"{{ok}}//x\">", data) == "<a href=\"https://x\">")
    #expect(try render("<a href=\"{{>u}}\">", data, with: ["u": "{{a}}{{b}}"]) == "<a href=\"#blocked\">")
  }

  @Test("Where the template's text decides what an address is, values are only escaped")
  func fixedAddresses() throws {
    let data: Value = ["s": "a:b\"c"]
    #expect(try render("<a href=\"/x/{{s}}\">", data) == "<a href=\"/x/a:b&quot;c\">")
    #expect(try render("<a href=\"https://x/{{s}}\">", data) == "<a href=\"https://x/a:b&quot;c\">")
    #expect(try render("<img src='?{{s}}' alt=\"{{s}}\">", data) == "<img src='?a:b&quot;c' alt=\"a:b&quot;c\">")
    #expect(complaint("<a href=\"javascript:{{s}}\">", data).contains("page.mustache:1:21: addresses are http, https"))
  }

  @Test("Attributes are known in any case and spacing, and others than addresses take any text")
  func attributeNames() throws {
    let data: Value = ["u": "javascript:x"]
    #expect(try render("<form ACTION = \"{{u}}\">", data) == "<form ACTION = \"#blocked\">")
    #expect(try render("<video class=a poster='{{u}}' hidden>", data) == "<video class=a poster='#blocked' hidden>")
    #expect(
      try render("<p title=\"{{u}}\" data-href=\"{{u}}\">", data)
        == "<p title=\"javascript:x\" data-href=\"javascript:x\">")
    #expect(try render("<use xlink:href=\"{{u}}\"/>", data) == "<use xlink:href=\"#blocked\"/>")
  }

  @Test("A section may hold whole attributes, or part of a value")
  func sectionsInTags() throws {
    let data: Value = ["on": true, "u": "/x", "off": false]
    #expect(
      try render("<a{{#on}} href=\"{{u}}\"{{/on}}{{#off}} hidden{{/off}} class=\"a{{#on}} b{{/on}}\">", data)
        == "<a href=\"/x\" class=\"a b\">")
    #expect(try render("<option{{#on}} selected{{/on}}>{{u}}</option>", data) == "<option selected>/x</option>")
    #expect(try render("{{#on}}<a href=\"{{u}}\">{{/on}}x{{#on}}</a>{{/on}}", data) == "<a href=\"/x\">x</a>")
  }

  @Test("A style attribute takes words and numbers, and nothing that begins another declaration")
  func styles() throws {
    let template = "<i style=\"width:{{w}}\">"
    #expect(try render(template, ["w": "12.5%"]) == "<i style=\"width:12.5%\">")
    #expect(try render(template, ["w": 3]) == "<i style=\"width:3\">")
    #expect(try render(template, ["w": "1;background:url(x)"]) == "<i style=\"width:blocked\">")
  }

  @Test("Scripts take trusted JSON alone, in which nothing can end the element")
  func scripts() throws {
    let template = "<script type=\"application/ld+json\">{{{j}}}</script><b>{{t}}</b>"
    let json = Value.json("{\"a\":\"</script><!-- & é\"}")
    #expect(
      try render(template, ["j": json, "t": "<"])
        == "<script type=\"application/ld+json\">{\"a\":\"\\u003c/script\\u003e\\u003c!-- \\u0026 é\"}</script><b>&lt;</b>"
    )
    #expect(complaint(template, ["j": "x", "t": ""]).contains("'j' is plain text"))
    #expect(complaint("<script>{{j}}</script>").contains("escaping means nothing in <script>"))
    #expect(complaint("<b>{{{j}}}</b>", ["j": json]).contains("'j' is plain text"))
    #expect(
      try render("<script>if (a < b) { x(\"</div>\") }</script><a href=\"{{u}}\">", ["u": "data:x"])
        == "<script>if (a < b) { x(\"</div>\") }</script><a href=\"#blocked\">")
    #expect(try render("<style>{{{c}}}</style>", ["c": .html("a{}")]) == "<style>a{}</style>")
  }

  @Test("Titles, comments and document types take escaped text")
  func otherPlaces() throws {
    let data: Value = ["t": "</title>--><"]
    #expect(
      try render("<!DOCTYPE html><title>{{t}}</title><!-- {{t}} --><p id=\"{{t}}\">", data)
        == "<!DOCTYPE html><title>&lt;/title&gt;--&gt;&lt;</title><!-- &lt;/title&gt;--&gt;&lt; -->"
        + "<p id=\"&lt;/title&gt;--&gt;&lt;\">")
    #expect(try render("<!--><a href=\"{{t}}\">", ["t": "data:x"]) == "<!--><a href=\"#blocked\">")
    #expect(try render("<!-- - -- --><a href=\"{{t}}\">", ["t": "data:x"]) == "<!-- - -- --><a href=\"#blocked\">")
    #expect(try render("a < b {{t}} <3 <a title=\"{{t}}\">", ["t": "x"]) == "a < b x <3 <a title=\"x\">")
  }

  @Test(
    "A tag in a place where nothing makes it safe is an error with the place",
    arguments: [
      ("<a href={{u}}>", "1:9: an attribute's value needs quotes"),
      ("<a class=x{{u}}>", "1:11: an attribute's value needs quotes"),
      ("<{{u}}>", "1:2: a tag's name cannot come from a template tag"),
      ("<a {{u}}>", "1:4: a value cannot stand in a tag, among its attributes"),
      ("<a {{{u}}}>", "1:4: markup cannot stand in a tag"),
      ("<a title=\"{{{u}}}\">", "1:11: markup cannot stand in an attribute's value: write {{u}}"),
      ("<title>{{{u}}}</title>", "1:8: <title> holds text alone"),
      ("<a onclick=\"f({{u}})\">", "1:15: no value is safe in an attribute that holds code"),
      ("<iframe srcdoc='{{u}}'>", "1:17: no value is safe"),
      ("<style>{{u}}</style>", "1:8: escaping means nothing in <style>"),
      ("<![CDATA[{{u}}]]>", "1:10: nothing is escaped in a CDATA section"),
      ("<a {{#x}}href{{/x}}=\"{{u}}\">", "1:20: the name of a tag or of an attribute cannot go on"),
      ("<a {{#x}}href {{/x}}=\" x=\"{{u}}\">", "1:21: the name of a tag or of an attribute cannot go on"),
      ("<a =\" x=\" y=\"{{u}}\">", "1:14: a value cannot stand in a tag"),
      ("{{#x}}<a title=\"{{/x}}", "1:17: the section 'x' begins in text and ends in an attribute's value"),
      ("<a title=\"{{#x}}\">{{/x}}", "1:19: the section 'x' begins in an attribute's value and ends in text"),
    ])
  func unsafePlaces(_ template: String, _ message: String) {
    let said = complaint(template, ["u": "x"])
    #expect(said.hasPrefix("page.mustache:" + message), "\(said)")
  }

  @Test("A partial is compiled for the place that includes it")
  func partialsInPlaces() throws {
    let others = ["u": "{{u}}", "attribute": " title=\"{{u}}\"", "open": "<a href=\"", "close": "\">"]
    let data: Value = ["u": "a&b"]
    #expect(
      try render("<p title=\"{{>u}}\"{{>attribute}}>{{>u}}", data, with: others)
        == "<p title=\"a&amp;b\" title=\"a&amp;b\">a&amp;b")
    #expect(try render("{{>open}}{{u}}{{>close}}x", ["u": "data:x"], with: others) == "<a href=\"#blocked\">x")
    #expect(
      complaint("<script>{{>u}}</script>", data, with: others)
        == "u.mustache:1:1: escaping means nothing in <script>: write {{{u}}} with trusted JSON. "
        + "Included from page.mustache:1:9.")
  }

  @Test("A block is judged where the parent has it, not where it is written")
  func blocksInPlaces() {
    let layout = ["l": "<script>{{$code}}{{/code}}</script>"]
    #expect(
      complaint("{{<l}}{{$code}}{{x}}{{/code}}{{/l}}", ["x": 1], with: layout).hasPrefix(
        "page.mustache:1:16: escaping means nothing in <script>"))
  }

  @Test("A template that includes itself inside a tag must close what it opens")
  func recursiveMarkup() {
    #expect(
      complaint("{{>p}}", ["x": []], with: ["p": "{{#x}}{{>p}}{{/x}}<p title=\""]).contains(
        "a template that includes itself must end where it begins"))
  }

  @Test(
    "A name that goes on behind a template tag is refused, for what it names is not known",
    arguments: [
      "<svg{{>p}}den=\"t><path d=\"{{v}}\">", "<p on{{>p}}click=\"{{v}}\">", "<a hr{{#s}} {{/s}}ef=\"{{v}}\">",
      "<p{{#s}} a=\"1\"{{/s}}b=\"{{v}}\">", "<p{{>p}}=\"{{v}}\">", "<p a{{^s}}{{/s}}b>",
    ])
  func brokenNames(_ template: String) {
    #expect(
      complaint(template, ["v": "x", "s": true], with: ["p": ""]).contains(
        "the name of a tag or of an attribute cannot go on behind a template tag"))
  }

  @Test("What follows a name may come from a template tag")
  func followedNames() throws {
    let data: Value = ["s": true, "u": "javascript:x", "d": "c"]
    #expect(try render("<option{{#s}} selected{{/s}}>", data) == "<option selected>")
    #expect(try render("<p{{>c}}>", data, with: ["c": " class=\"x\""]) == "<p class=\"x\">")
    #expect(try render("<p{{>*d}} id=\"y\">", data, with: ["c": " class=\"x\""]) == "<p class=\"x\" id=\"y\">")
    #expect(try render("<a href{{>e}}=\"{{u}}\">", data, with: ["e": ""]) == "<a href=\"#blocked\">")
  }

  @Test("A vertical tab is no space in markup, so it ends no name")
  func verticalTabs() {
    #expect(complaint("<a\u{B}href=\"{{u}}\">", ["u": "x"]).contains("a value cannot stand in a tag"))
  }
}
