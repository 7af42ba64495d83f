import Foundation
import Templating
import Testing

@Suite("Errors of templates")
struct ErrorTests {
  @Test(
    "What cannot be read is an error with its place",
    arguments: [
      ("a\n {{b", "2:2: this tag is never closed: '}}' is missing."),
      ("{{{b}}", "1:1: this tag is never closed: '}}}' is missing."),
      ("é {{#a}}x", "1:3: 'a' is opened here and never closed: {{/a}} is missing."),
      ("{{#a}}\n{{/b}}", "2:1: {{/b}} closes what was not opened: 'a' is open here, since line 1."),
      ("x{{/b}}", "1:2: {{/b}} closes what was not opened: nothing is open here."),
      ("{{}}", "1:1: this tag has no name."),
      ("{{#}}{{/}}", "1:1: this tag has no name."),
      ("{{a b}}", "1:1: 'a b' is no name: ' ' cannot be part of one."),
      ("{{a..b}}", "1:1: 'a..b' is no name: a dot stands between two names."),
      ("{{=x=}}", "1:1: a change of delimiters is written {{=<% %>=}}"),
      ("{{=a b c=}}", "1:1: a change of delimiters is written {{=<% %>=}}"),
      ("{{<page}}{{x}}{{/page}}", "1:10: inside {{<page}} only blocks can stand"),
      ("{{<page}}", "1:1: 'page' is opened here and never closed"),
      ("{{<*page}}{{/*page}}", "1:1: a parent's name cannot come from the data"),
    ])
  func syntax(_ template: String, _ message: String) {
    let said = complaint(template)
    #expect(said.hasPrefix("page.mustache:" + message), "\(said)")
  }

  @Test("An unknown name says what was probably meant")
  func unknownNames() {
    let data: Value = ["title": "x", "rows": [["rank": 1]], "person": ["name": "y"]]
    #expect(
      complaint("\n <b>{{titel}}</b>", data)
        == "page.mustache:2:5: there is no name 'titel' here; did you mean 'title'?")
    #expect(
      complaint("{{#rows}}{{xyz}}{{/rows}}", data)
        == "page.mustache:1:10: there is no name 'xyz' here; there are rank, title, rows, person.")
    #expect(
      complaint("{{person.nme}}", data)
        == "page.mustache:1:1: 'person' has nothing named 'nme'; if that is no mistake, put {{#person.nme}} around it.")
    #expect(complaint("{{x}}") == "page.mustache:1:1: there is no name 'x' here.")
  }

  @Test("A section asks for an optional name without complaint")
  func optionalNames() throws {
    #expect(try render("{{#excerpt}}<p>{{.}}</p>{{/excerpt}}{{^excerpt}}none{{/excerpt}}") == "none")
    #expect(try render("{{#a.b.c}}x{{/a.b.c}}{{^a.b}}none{{/a.b}}", ["a": [:]]) == "none")
  }

  @Test("An unknown partial, parent or block is found when the library is made")
  func unknownTemplates() {
    let others = ["head": "", "layout": "{{$title}}{{/title}}{{$body}}{{/body}}"]
    #expect(
      complaint("{{>haed}}", with: others) == "page.mustache:1:1: there is no partial 'haed'; did you mean 'head'?")
    #expect(
      complaint("{{<lay}}{{/lay}}", with: others)
        == "page.mustache:1:1: there is no parent 'lay'; there are head, layout, page.")
    #expect(
      complaint("{{<layout}}\n{{$titel}}{{/titel}}{{/layout}}", with: others)
        == "page.mustache:2:1: 'layout' has no block 'titel'; did you mean 'title'?")
    #expect(
      complaint("{{>*k}}", ["k": "haed"], with: others)
        == "page.mustache:1:1: there is no partial 'haed'; did you mean 'head'?")
    #expect(
      complaint("{{>*k}}", ["k": 1], with: others) == "page.mustache:1:1: 'k' must be a text: the name of a template.")
  }

  @Test("An error in a partial names the partial's place and how it was reached")
  func chains() {
    let others = ["outer": "x\n  {{>inner}}\n", "inner": "{{$b}}{{/b}}\n\n{{oops}}"]
    #expect(
      complaint("{{>outer}}", ["a": 1], with: others)
        == "inner.mustache:3:1: there is no name 'oops' here; there are a. "
        + "Included from outer.mustache:2:3, page.mustache:1:1.")
  }

  @Test("A template that includes itself without end stops with a sentence")
  func endlessRecursion() {
    let said = complaint("{{>page}}")
    #expect(said.hasPrefix("page.mustache:1:1: templates include each other more than 250 deep"), "\(said)")
    #expect(said.hasSuffix("and 245 more."))
    let parents = complaint("{{<page}}{{/page}}")
    #expect(parents.hasPrefix("page.mustache:1:1: templates include each other more than 250 deep"), "\(parents)")
  }

  @Test("Very deep and very branching templates stop with a sentence")
  func deepTemplates() {
    let nested = String(repeating: "{{#a}}", count: 5000) + String(repeating: "{{/a}}", count: 5000)
    #expect(complaint(nested).contains("sections are nested more than 200 deep"))
    var chain: [String: String] = [:]
    for index in 0..<500 { chain["t\(index)"] = "{{>t\(index + 1)}}" }
    chain["t500"] = "end"
    #expect(complaint("{{>t0}}", with: chain).contains("include each other too deeply"))
  }

  @Test(
    "Templates that could include each other in endless ways are an error with a place, as in a finding of the fuzzer")
  func endlessWays() throws {
    let found = try #require(Data(base64Encoded: Self.endless))
    let texts = found.split(separator: 0, maxSplits: 1).map { String(decoding: $0, as: UTF8.self) }
    let sources = zip(["page", "p"], [texts[0] + "\"'>-->", texts[1]]).map {
      TemplateSource(name: $0, file: $0 + ".mustache", text: $1)
    }
    let error = #expect(throws: TemplateError.self) { try TemplateLibrary(sources: sources) }
    #expect(error?.message.contains("in too many ways") ?? false)
    #expect(error?.file == "p.mustache")
  }

  private static let endless =
    """
    PHN2ZyBjc2Vydjw8aW1nIHNyL3t7PiphLWxhfX1iZWxsZWRiMz0iaC1idGFyZWF0aCB2ZWN0b3I9ZWZmZWN0PSJub24tc2NhbGluZy1zdHJva2\
    UiIGQ9CpeXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5cicyIgaWQ9ImJ1bXAie3s+KmEtbGF9fWJlbGVjdD0il5dFApeXl5eXl5eX\
    l5eXl5eXl5eXl5eXl5eXInMiIGlkPSJidW1wInt7PiphLWxhfX1iZWxsZWRJbnQiaC0+CjxoZWF0b2NvbXBsIGlkPSJoLWJpmAEAAAAAbnM8L3\
    t7PiphLWxhfX1iZW9uIGNsYQBzPSJzIiBpZD0iYnVtcCJ7ez4qYS1sYX19YmVsbGVkYnk9ImgtYnVtcCI+CjxoZWF0l5eXZXJ2PDxpbWcgc3Iv\
    e3s+KmEtbGFlLmhvbWV9fQo8Zm9ybSBjbGFzcz0iY20tYmmYAQAAAABuczwve3s+KmEtbGF9fWJlb24gbC1iaZgBAAAAAG5zPC97ez4qYS1sYX\
    19YmVvbiBjbGEAcz0icyIgaWQ9ImJ1bXAie3s+KmEtbGF9fWJlbGxlZGJ5PSJoLWJ1bXAiPgo8aGVhdJeXl2Vydjw8aW1nIHNyL3t7PiphLWxh\
    ZS5ob21lfX0KPGZvcm0gY2xhc3M9ImNtZCIgcm9sZTxzZT0ic2VhcmNoInVtcCI+CjxoZWF0b2NvbXBsIGlkPSJoLWJpmAEAAAAAbnM8L3t7Pi\
    phLWxhfX1iZW9uIGNsYQBzPSJzIiBpZD0iYnVtcCJ7ez4qYS1sYX19YmVkYnk9ImgtYnVtcCI+CjxoZWF0l5eXaC1iaZgBAAAAAG5zPC97ez4q\
    YS1sYX19YmVvbiBjbGEAcz0icyIgaWQ9ImJ1bXAie3s+KmEtbGF9fWJlbGxlZGJ5PSJoLWJ1bXAiPgo8aGVhdJeXlw==
    """

  @Test("Lists and records cannot be written, and plain text only escaped")
  func wrongKinds() {
    let data: Value = ["list": [1], "record": [:], "text": "x"]
    #expect(
      complaint("{{list}}", data)
        == "page.mustache:1:1: 'list' is a list or a record: only texts and numbers can be written.")
    #expect(complaint("{{record}}", data).contains("'record' is a list or a record"))
    #expect(
      complaint("{{{text}}}", data)
        == "page.mustache:1:1: 'text' is plain text, and {{{text}}} writes only what our code marks as trusted: write {{text}}."
    )
  }

  @Test("After an error nothing is appended")
  func noPartialOutput() throws {
    let library = try TemplateLibrary(sources: [TemplateSource(name: "a", file: "a", text: "text {{x}}")])
    var output = OutputBuffer()
    output.append("before")
    var errors = 0
    for name in ["a", "b"] {
      do { try library.render(name, [:], into: &output) } catch { errors += 1 }
    }
    #expect(errors == 2)
    #expect(String(decoding: output.bytes, as: UTF8.self) == "before")
  }

  @Test("The lenient mode is the specification's: what is unknown is empty")
  func lenient() throws {
    #expect(try render("<{{x}}{{{y}}}{{>z}}{{a.b}}{{#n}}{{/n}}>", ["y": "<b>"], mode: .lenient) == "<<b>>")
    #expect(try render("<a href={{u}}>", ["u": "javascript:x"], mode: .lenient) == "<a href=javascript:x>")
  }
}
