import Markup
import Testing

@Suite("XML scanner")
struct XMLScannerTests {
  /// The children of the root with their text, as `name=text`.
  private func children(_ xml: String, foldsCase: Bool = false) -> [String] {
    var scanner = XMLScanner(utf8: Array(xml.utf8), foldsCase: foldsCase)
    guard scanner.nextChild(of: 0) != nil else { return [] }
    var found: [String] = []
    while let tag = scanner.nextChild(of: 1) { found.append("\(tag.name)=\(scanner.content().text)") }
    return found
  }

  @Test("Elements, references, CDATA, comments and instructions are read")
  func wellFormed() {
    let xml = """
      <?xml version="1.0"?><!DOCTYPE r><r><!-- <x> --><a>1 &lt; 2 &#38; &#x41;</a><?pi <y>?><b><![CDATA[<c>&amp;]]></b><e/></r>
      """
    #expect(children(xml) == ["a=1 < 2 & A", "b=<c>&amp;", "e="])
  }

  @Test(
    "Nothing is lost where libxml2 loses it",
    arguments: [
      ("<r><a>AT&T and Q&A</a></r>", ["a=AT&T and Q&A"]),
      ("<r><a>x < y, 3 <4</a></r>", ["a=x < y, 3 <4"]),
      ("<r><a>caf&eacute; &bogus;</a></r>", ["a=café &bogus;"]),
      ("<r><a>one<br>two</a><b>3</b></r>", ["a=onetwo", "b=3"]),
      ("<r><a>one</wrong></a><b>2</b></r>", ["a=one", "b=2"]),
      ("<r><a>cut of", ["a=cut of"]),
      ("<r><a><![CDATA[cut of", ["a=cut of"]),
      ("<r><a>x</a><!-- never closed <b>2</b></r>", ["a=x"]),
      ("junk <r><a>1</a></r> junk", ["a=1"]),
      ("<r><a x='1'y=2 z>1</a></r>", ["a=1"]),
      ("<r><a x=\"1>text</a><b y=\"2\">3</b></r>", ["a=text", "b=3"]),
      ("<r><a>Don&#146;t &#11;</a></r>", ["a=Don’t "]),
    ])
  func illFormed(_ xml: String, _ expected: [String]) {
    #expect(children(xml) == expected)
  }

  @Test(
    "Content that lacks its end ends where a sibling begins, with the markup before it; a sibling deeper inside is none",
    arguments: [
      ("<r><a>1 <i>2</i><b>3</b></r>", ["a=1 2|1 <i>2</i>", "b=3|"]),
      ("<r><a>1<b/><c>4</c></r>", ["a=1|", "b=|", "c=4|"]),
      ("<r><a>1<b>2", ["a=1|", "b=2|"]),
      ("<r><a>1<b>2</b></a><c>3</c></r>", ["a=12|1<b>2</b>", "c=3|"]),
      ("<r><a>1<i><b>2</b></i></r>", ["a=12|1<i><b>2</b></i>"]),
    ])
  func siblings(_ xml: String, _ expected: [String]) {
    var scanner = XMLScanner(utf8: Array(xml.utf8))
    _ = scanner.nextChild(of: 0)
    var found: [String] = []
    while let tag = scanner.nextChild(of: 1) {
      let content = scanner.content { $0 == "b" }
      found.append("\(tag.name)=\(content.text)|\(content.markup ?? "")")
    }
    #expect(found == expected)
  }

  @Test("Markup is given as it is written")
  func markup() {
    var scanner = XMLScanner(utf8: Array("<r><a>1 <b x='y'>2</b> &amp; <i/></a></r>".utf8))
    _ = scanner.nextChild(of: 0)
    _ = scanner.nextChild(of: 1)
    let content = scanner.content()
    #expect(content.markup == "1 <b x='y'>2</b> &amp; <i/>")
    #expect(content.text == "1 2 & ")
    #expect(scanner.nextChild(of: 1) == nil)
  }

  @Test("Namespaces and bases hold inside their element and end with it")
  func scopes() {
    let xml = """
      <r xmlns="urn:r" xmlns:d="urn:d" xml:base="http://example.org/a/"><d:x xmlns:d="urn:e" xml:base="b/"><d:y/></d:x><d:z/></r>
      """
    var scanner = XMLScanner(utf8: Array(xml.utf8), base: "http://example.org/feed")
    #expect(scanner.nextChild(of: 0)?.namespace == "urn:r")
    #expect(scanner.nextChild(of: 1)?.namespace == "urn:e")
    #expect(scanner.base == "http://example.org/a/b/")
    #expect(scanner.nextChild(of: 2)?.namespace == "urn:e")
    #expect(scanner.nextChild(of: 2) == nil)
    #expect(scanner.nextChild(of: 1)?.namespace == "urn:d")
    #expect(scanner.base == "http://example.org/a/")
  }

  @Test("Case is folded where asked for, in attributes too")
  func folding() {
    #expect(children("<R><Item>1</ITEM><b>2</B></r>", foldsCase: true) == ["item=1", "b=2"])
    var scanner = XMLScanner(utf8: Array("<GUID isPermaLink='No'/>".utf8), foldsCase: true)
    #expect(scanner.nextChild(of: 0)?["ispermalink"] == "No")
  }

  @Test("A document's own entities are expanded, those of others are nothing")
  func entities() {
    let xml = """
      <!DOCTYPE r [<!ENTITY co "A &amp; B"><!ENTITY two "&co;, &co;"><!ENTITY x SYSTEM "/etc/hostname">]><r><a>&two;</a><b>[&x;]</b></r>
      """
    #expect(children(xml) == ["a=A & B, A & B", "b=[]"])
  }

  @Test("Entities that multiply are cut off", arguments: ["lol", ""])
  func expansion(_ seed: String) {
    var declarations = "<!ENTITY e0 \"\(seed)\">"
    for level in 1...12 {
      declarations += "<!ENTITY e\(level) \"\(String(repeating: "&e\(level - 1);", count: 10))\">"
    }
    let found = children("<!DOCTYPE r [\(declarations)]><r><a>&e12;&e12;</a><b>end</b></r>")
    #expect(found.last == "b=end")
    #expect(found[0].utf8.count < 200_000)
  }

  @Test("Entities that hold themselves end")
  func recursion() {
    #expect(children("<!DOCTYPE r [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]><r><x>&a;</x><y>1</y></r>").last == "y=1")
  }

  @Test(
    "Nothing that a document repeats is looked at again and again",
    arguments: [
      "<?x>", "<!-- ", "<a b='", "<![CDATA[", "<!x", "</", "<a <", "& ", "&a", "<!DOCTYPE [",
    ])
  func repetition(_ piece: String) {
    _ = children("<r>" + String(repeating: piece, count: 100_000))
    _ = children("<r><a " + String(repeating: "b=1 c\(piece) ", count: 50_000) + "/></r>")
  }

  @Test("A hundred thousand levels, and as many wrong ends, are no burden")
  func depth() {
    let deep = String(repeating: "<d>", count: 100_000)
    #expect(children("<r><a>\(deep)x") == ["a=x"])
    #expect(children("<r><a>\(deep)\(String(repeating: "</w>", count: 100_000))x</a></r>") == ["a=x"])
    #expect(children("<r>" + String(repeating: "<!-- -", count: 50_000)).isEmpty)
  }
}
