import Templating
import Testing

@Suite("Hostile templates")
struct RobustnessTests {
  private static let pieces = [
    "{{", "}}", "{{{", "}}}", "{", "}", "#", "^", "/", ">", "<", "$", "!", "=", "&", "*", ".", "a", "b", "page", " ",
    "\n",
    "\r\n", "\t", "{{#a}}", "{{/a}}", "{{^a}}", "{{>page}}", "{{>p}}", "{{>*a}}", "{{<p}}", "{{/p}}", "{{$b}}",
    "{{/b}}",
    "{{a}}", "{{{a}}}", "{{=<% %>=}}", "<%={{ }}=%>", "<a href=\"", "\"", "'", "<script>", "</script>", "<!--", "-->",
    "<title>", "</title>", "<", ">", "é", "😀", "\u{0}", "<![CDATA[", "]]>", "style='", "onclick=\"", "=", "</", "<!",
  ]

  private static let data: Value = ["a": ["a": [1, "p", ["b": nil]], "b": "page"], "b": .html("<b>"), "p": "p"]

  @Test("Random pieces of templates end in output or in a sentence, in both modes")
  func pieces() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<6000 {
      let text = (0..<Int.random(in: 1...25, using: &random)).map { _ in random.pick(Self.pieces) }.joined()
      let other = (0..<Int.random(in: 0...8, using: &random)).map { _ in random.pick(Self.pieces) }.joined()
      for mode in [TemplateLibrary.Mode.strict, .lenient] {
        let said = complaint(text, Self.data, with: ["p": other], mode: mode)
        #expect(said.hasPrefix("rendered: ") || said.hasSuffix(".") || said.hasSuffix("?"), "\(said)")
      }
    }
  }

  @Test("Random bytes end in output or in a sentence")
  func bytes() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<3000 {
      let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
        random.once(in: 3) ? random.pick(Array("{}#/<>$^\"'= \n".utf8)) : UInt8.random(in: 0...255, using: &random)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      for mode in [TemplateLibrary.Mode.strict, .lenient] { _ = complaint(text, Self.data, mode: mode) }
    }
  }

  @Test("No text in the data can leave its place in the markup")
  func escapes() throws {
    var random = SeededGenerator(seed: 13)
    let template =
      "<p title=\"{{t}}\" lang='{{t}}' style=\"color:{{t}}\"><a href=\"{{t}}\">{{t}}</a><!--{{t}}--><script>{{{j}}}</script>"
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        random.pick([
          "<", ">", "\"", "'", "&", "javascript:", "-->", "</script>", "x", " ", ";", "\n", "\t", "://", "é",
        ])
      }.joined()
      let page = try render(template, ["t": .string(text), "j": .json("\"\(text)\"")])
      #expect(page.count { $0 == "<" } == 6 && page.count { $0 == ">" } == 6, "\(page)")
      let address = page.split(separator: "href=\"", maxSplits: 1).last?.prefix { $0 != "\"" } ?? ""
      let stripped = address.filter { !$0.isWhitespace }
      #expect(!stripped.hasPrefix("javascript:"), "\(page)")
    }
  }
}
