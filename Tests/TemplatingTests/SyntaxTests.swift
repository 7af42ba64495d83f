import Templating
import Testing

@Suite("Tags and lines")
struct SyntaxTests {
  @Test("Text without tags comes out as it is")
  func plainText() throws {
    #expect(try render("{ one } {two} \r\n\n three") == "{ one } {two} \r\n\n three")
    #expect(try render("") == "")
  }

  @Test("Values of every kind are written")
  func values() throws {
    let data: Value = [
      "text": "Ré", "count": -120, "zero": 0, "share": 0.25, "yes": true, "no": false, "none": nil,
      "least": .int(.min),
    ]
    #expect(try render("{{text}}|{{count}}|{{ zero }}|{{share}}", data) == "Ré|-120|0|0.25")
    #expect(try render("{{yes}}|{{no}}|{{none}}|{{least}}", data) == "true|false||-9223372036854775808")
  }

  @Test("Five characters are escaped wherever they stand in a text")
  func escaping() throws {
    let text = "A & B <b> \"quoted\" 'single' and a long tail without any &"
    #expect(
      try render("{{t}}", ["t": .string(text)])
        == "A &amp; B &lt;b&gt; &quot;quoted&quot; &#39;single&#39; and a long tail without any &amp;")
    for character in ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;", "é": "é", "\u{0}": "\u{0}"]
    {
      for place in 0..<20 {
        let text = String(repeating: "x", count: place) + character.key + String(repeating: "y", count: 19 - place)
        let wanted = text.replacing(character.key, with: character.value)
        #expect(try render("{{t}}", ["t": .string(text)]) == wanted)
      }
    }
  }

  @Test("Trusted markup is written as it is in three braces and with an ampersand, and escaped in two")
  func markup() throws {
    let data: Value = ["m": .html("<b>x</b>"), "n": 7]
    #expect(try render("{{{m}}}{{&m}}{{& n }}", data) == "<b>x</b><b>x</b>7")
    #expect(try render("{{m}}", data) == "&lt;b&gt;x&lt;/b&gt;")
  }

  @Test("A section repeats over a list, enters a record, and asks a condition")
  func sections() throws {
    let data: Value = [
      "rows": [["n": 1], ["n": 2], ["n": 3]], "one": ["n": 9], "on": true, "off": false, "n": 0, "empty": [],
    ]
    #expect(try render("{{#rows}}{{n}},{{/rows}}", data) == "1,2,3,")
    #expect(try render("{{#one}}{{n}}{{/one}}{{#on}}{{n}}{{/on}}{{#off}}{{n}}{{/off}}", data) == "90")
    #expect(try render("{{^rows}}none{{/rows}}{{^empty}}none{{/empty}}{{^off}}off{{/off}}", data) == "noneoff")
    #expect(try render("{{#n}}zero is there{{/n}}", data) == "zero is there")
  }

  @Test("The current value is a dot, also in lists of lists")
  func implicitIterator() throws {
    #expect(try render("{{#l}}<{{.}}>{{/l}}", ["l": ["a", 2, 0.5]], mode: .lenient) == "<a><2><0.5>")
    #expect(try render("{{#l}}({{#.}}{{.}} {{/.}}){{/l}}", ["l": [[1, 2], [], [3]]]) == "(1 2 )()(3 )")
    #expect(try render("{{#t}}{{.}}!{{/t}}", ["t": "text"]) == "text!")
  }

  @Test("A name is looked up from the innermost record outwards, a dotted one in the first that has its head")
  func lookup() throws {
    let data: Value = ["a": ["b": ["c": 1]], "n": "outer", "list": [["n": "inner"], ["m": 0]], "b": ["c": 2]]
    #expect(try render("{{#list}}{{n}} {{/list}}", data) == "inner outer ")
    #expect(try render("{{a.b.c}}{{#a}}{{b.c}}{{/a}}{{b.c}}", data) == "112")
  }

  @Test("Records of a list need not be alike")
  func unlikeRecords() throws {
    let rows: Value = [["a": 1, "b": 2], ["b": 3, "a": 4], ["c": 0, "d": 0, "b": 5, "a": 6], ["a": 7, "b": 8]]
    #expect(try render("{{#rows}}{{a}}{{b}} {{/rows}}", ["rows": rows]) == "12 43 65 78 ")
  }

  @Test("A line that holds one tag alone disappears with it")
  func standaloneLines() throws {
    let data: Value = ["s": true]
    #expect(try render("a\n  {{#s}}  \nb\n{{/s}}\nc", data) == "a\nb\nc")
    #expect(try render("a\r\n{{#s}}\r\nb\r\n{{/s}}\r\nc", data) == "a\r\nb\r\nc")
    #expect(try render("{{! first }}\na\n\t{{! last }}") == "a\n")
    #expect(try render("a\n{{!\n several\n lines }}\nb") == "a\nb")
    #expect(try render("a {{! not alone }}\nb") == "a \nb")
    #expect(try render("{{#s}}{{! two tags }}\n{{/s}}", data) == "\n")
  }

  @Test("Delimiters change from their tag on, and a partial starts with the usual ones")
  func delimiters() throws {
    #expect(try render("{{=<% %>=}}<%n%> {{n}}<%={{ }}=%>{{n}}", ["n": 1]) == "1 {{n}}1")
    #expect(try render("{{= | | =}}\n|n| |>p|", ["n": 1], with: ["p": "{{n}}|n|"]) == "1 1|n|")
    #expect(try render("{{=<< >>=}}<<{m}>>|<<&m>>", ["m": .html("<i>")]) == "<i>|<i>")
  }

  @Test("Every line of a partial that stands alone gets the indentation of its tag, values do not")
  func partialIndentation() throws {
    let partial = "one\n{{m}}\n{{#rows}}\n- {{.}}\n{{/rows}}\n"
    #expect(
      try render("x\n  {{>p}}\ny", ["m": "a\nb", "rows": [1, 2]], with: ["p": partial])
        == "x\n  one\n  a\nb\n  - 1\n  - 2\ny")
    #expect(try render("x {{>p}} y", with: ["p": "1\n2\n"]) == "x 1\n2\n y")
  }

  @Test("Indentation adds up through partials and ends with them")
  func nestedIndentation() throws {
    let others = ["outer": "(\n  {{>inner}}\n)\n", "inner": "a\nb\n"]
    #expect(try render("  {{>outer}}\n{{>inner}}\n", with: others) == "  (\n    a\n    b\n  )\na\nb\n")
  }

  @Test("A partial can include itself as deep as the data goes")
  func recursion() throws {
    let tree: Value = ["n": 1, "sub": [["n": 2, "sub": [["n": 3, "sub": []]]], ["n": 4, "sub": []]]]
    let node = "<li>{{n}}{{#sub}}<ul>{{>node}}</ul>{{/sub}}</li>"
    #expect(
      try render("{{>node}}", tree, with: ["node": node])
        == "<li>1<ul><li>2<ul><li>3</li></ul></li></ul><ul><li>4</li></ul></li>")
  }

  @Test("A partial's name can come from the data")
  func dynamicNames() throws {
    let others = ["news": "N{{n}}", "gear": "G{{n}}"]
    let data: Value = ["items": [["kind": "news", "n": 1], ["kind": "gear", "n": 2]]]
    #expect(try render("{{#items}}{{>*kind}} {{/items}}", data, with: others) == "N1 G2 ")
  }
}
