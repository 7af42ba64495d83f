import Templating
import Testing

@Suite("Parents and blocks")
struct InheritanceTests {
  private let layout = "<title>{{$title}}Pulse{{/title}}</title>\n{{$body}}\n<p>nothing</p>\n{{/body}}\nend\n"

  @Test("A block writes its own content until a template replaces it")
  func defaults() throws {
    #expect(
      try render("{{<layout}}{{/layout}}", with: ["layout": layout]) == "<title>Pulse</title>\n<p>nothing</p>\nend\n")
    let page = "{{<layout}}\n{{$title}}Charts{{/title}}\n{{$body}}\n<h1>{{n}}</h1>\n{{/body}}\n{{/layout}}\n"
    #expect(
      try render(page, ["n": 1], with: ["layout": layout]) == "<title>Charts</title>\n<h1>1</h1>\nend\n")
  }

  @Test("Text between the blocks of a parent's tag is ignored")
  func textInParent() throws {
    let page = "{{<layout}} text {{$title}}T{{/title}} more {{! note }}{{/layout}}"
    #expect(try render(page, with: ["layout": layout]) == "<title>T</title>\n<p>nothing</p>\nend\n")
  }

  @Test("The outermost replacement wins through several levels")
  func levels() throws {
    let others = [
      "base": "{{$a}}base a{{/a}}, {{$b}}base b{{/b}}, {{$c}}base c{{/c}}",
      "middle": "{{<base}}{{$a}}middle a{{/a}}{{$b}}middle b{{/b}}{{/base}}",
    ]
    #expect(
      try render("{{<middle}}{{$a}}page a{{/a}}{{/middle}}", with: others) == "page a, middle b, base c")
  }

  @Test("A replacement reaches the blocks of the partials that a parent includes")
  func blocksInPartials() throws {
    let others = ["layout": "{{>head}}|{{$body}}{{/body}}", "head": "{{$title}}untitled{{/title}}"]
    #expect(
      try render("{{<layout}}{{$title}}T{{/title}}{{$body}}B{{/body}}{{/layout}}{{>head}}", with: others)
        == "T|Buntitled")
  }

  @Test("A replacement reaches the blocks inside another replacement")
  func blocksInReplacements() throws {
    let others = [
      "base": "[{{$a}}{{/a}}{{>tail}}]", "middle": "{{<base}}{{$a}}({{$b}}b{{/b}}){{/a}}{{/base}}",
      "tail": "{{$c}}c{{/c}}",
    ]
    #expect(try render("{{<middle}}{{$b}}B{{/b}}{{/middle}}", with: others) == "[(B)c]")
    #expect(try render("{{<middle}}{{$c}}C{{/c}}{{/middle}}", with: others) == "[(b)C]")
  }

  @Test("A replacement is rendered where the block stands, with the data of that place")
  func scope() throws {
    let others = ["list": "{{#rows}}{{$row}}{{n}}{{/row}};{{/rows}}"]
    #expect(
      try render(
        "{{<list}}{{$row}}row {{n}} of {{all}}{{/row}}{{/list}}", ["rows": [["n": 1], ["n": 2]], "all": 2],
        with: others) == "row 1 of 2;row 2 of 2;")
  }

  @Test("Inside a replacement the block of the same name is the one that it replaces nothing in")
  func selfReference() throws {
    #expect(
      try render("{{<l}}{{$a}}[{{$a}}inner{{/a}}]{{/a}}{{/l}}", with: ["l": "{{$a}}default{{/a}}"]) == "[inner]")
    #expect(
      try render(
        "{{<l}}{{$a}}[{{<l}}{{$a}}x{{/a}}{{/l}}]{{/a}}{{/l}}", with: ["l": "({{$a}}default{{/a}})"]) == "([(x)])")
  }

  @Test("A block's own indentation is taken off where it is defined and that of its place put on")
  func reindentation() throws {
    let page = "{{<l}}\n{{$a}}\n      one\n        two\n{{/a}}\n{{/l}}\n"
    #expect(try render(page, with: ["l": "(\n  {{$a}}\n  {{/a}}\n)\n"]) == "(\n  one\n    two\n)\n")
    #expect(try render(page, with: ["l": "(\n{{$a}}\n    default\n{{/a}}\n)\n"]) == "(\n    one\n      two\n)\n")
    #expect(
      try render("{{>l}}", with: ["l": "(\n{{$a}}\n    default\n    more\n{{/a}}\n)\n"])
        == "(\n    default\n    more\n)\n")
  }

  @Test("A parent that stands alone indents what it includes")
  func indentedParent() throws {
    #expect(try render("a\n  {{<l}}{{/l}}\nb\n", with: ["l": "1\n2\n"]) == "a\n  1\n  2\nb\n")
  }
}
