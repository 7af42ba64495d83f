import Templating
import Testing

@Suite("Libraries of templates")
struct LibraryTests {
  @Test("Of two templates with one name the later wins, for every template that includes it")
  func overriding() throws {
    let library = try TemplateLibrary(sources: [
      TemplateSource(name: "page", file: "default/page", text: "[{{>head}}]"),
      TemplateSource(name: "head", file: "default/head", text: "default"),
      TemplateSource(name: "head", file: "site/head", text: "mine"),
    ])
    var output = OutputBuffer()
    try library.render("page", [:], into: &output)
    #expect(String(decoding: output.bytes, as: UTF8.self) == "[mine]")
    #expect(library.templates == ["head", "page"])
  }

  @Test("Rendering appends, and the same library renders on many threads")
  func concurrency() async throws {
    let library = try TemplateLibrary(sources: [
      TemplateSource(name: "a", file: "a", text: "{{#rows}}{{.}},{{/rows}}")
    ])
    let results = await withTaskGroup(of: Int.self) { group in
      for size in 0..<50 {
        group.addTask {
          var output = OutputBuffer()
          output.append("x")
          try? library.render("a", ["rows": .list((0..<size).map { .int($0 % 10) })], into: &output)
          return output.count
        }
      }
      return await group.reduce(into: Set<Int>()) { $0.insert($1) }
    }
    #expect(results == Set((0..<50).map { 1 + $0 * 2 }))
  }

  @Test("The names that a template uses are listed with their places")
  func names() throws {
    let text = "{{title}}\n{{#rows}}{{>row}}{{>*kind}}{{/rows}}\n{{<l}}{{$b}}{{{x.y}}}{{/b}}{{/l}}"
    let library = try TemplateLibrary(sources: [
      TemplateSource(name: "page", file: "page", text: text), TemplateSource(name: "row", file: "row", text: ""),
      TemplateSource(name: "l", file: "l", text: "{{$b}}{{/b}}"),
    ])
    let names = library.names(in: "page").map { "\($0.kind) \($0.name) \($0.line):\($0.column)" }
    #expect(
      names == [
        "value title 1:1", "section rows 2:1", "partial row 2:10", "dynamicPartial kind 2:18", "parent l 3:1",
        "block b 3:7", "value x.y 3:13",
      ])
    #expect(library.names(in: "absent").isEmpty)
  }

  @Test("Large pages come out whole")
  func largeOutput() throws {
    let rows = Value.list((0..<20_000).map { ["n": .int($0), "t": "a & b"] })
    let output = try render("{{#rows}}<li>{{n}} {{t}}</li>{{/rows}}", ["rows": rows])
    #expect(output.utf8.count == (0..<20_000).reduce(0) { $0 + "<li>\($1) a &amp; b</li>".utf8.count })
  }
}
