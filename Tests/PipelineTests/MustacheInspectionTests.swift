import Pipeline
import Testing

@Suite("pulse inspect mustache")
struct MustacheInspectionTests {
  private func answer(_ line: String) -> String {
    String(decoding: Inspection.mustache.make()(Array(line.utf8)), as: UTF8.self)
  }

  @Test("A template is rendered with its data and partials")
  func output() {
    let line = #"{"id":7,"template":"{{>p}} {{n}}","data":{"n":1.5,"t":"<"},"partials":{"p":"{{t}}"}}"#
    #expect(answer(line) == #"{"id":7,"output":"&lt; 1.5"}"#)
  }

  @Test("What is unknown is an error, and empty when the request is lenient")
  func modes() {
    #expect(
      answer(#"{"id":"a","template":"({{x}})","data":{}}"#).hasPrefix(
        #"{"id":"a","error":"template:1:2: there is no name 'x'"#))
    #expect(answer(#"{"id":"a","template":"({{x}})","data":{},"lenient":true}"#) == #"{"id":"a","output":"()"}"#)
  }

  @Test("A request that is no JSON, or has no template, is answered with a sentence")
  func badRequests() {
    #expect(answer("{").hasPrefix(#"{"id":null,"error":"line 1"#))
    #expect(answer(#"{"id":1}"#).contains("has no \\\"template\\\""))
  }
}
