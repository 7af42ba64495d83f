import Records
import Testing

@testable import LanguageModels

@Suite("The shape of an answer")
struct AnswerShapeTests {
  private let shape = AnswerShape.object([
    .init("tier", .choice(["creator", "developer"])),
    .init("cites", .list(.choice(["n1", "n2"]), count: 1...3)),
    .init("score", .integer(0...100)),
    .init("text", .text(limit: 90, note: "one line")),
  ])

  @Test("Each service's schema holds the limits that it takes")
  func dialects() {
    let anthropic = shape.json(.anthropic)["properties"]
    #expect(anthropic?["cites"]?["minItems"]?.int == 1 && anthropic?["cites"]?["maxItems"] == nil)
    #expect(anthropic?["score"]?["minimum"] == nil)
    let openAI = shape.json(.openAI)["properties"]
    #expect(openAI?["cites"]?["maxItems"]?.int == 3 && openAI?["text"]?["maxLength"] == nil)
    #expect(shape.json(.full)["properties"]?["text"]?["maxLength"]?.int == 90)
    #expect(shape.json(.openAI)["required"]?.array?.count == 4)
  }

  @Test("A list whose least length the service does not take asks for one element")
  func clamped() {
    let list = AnswerShape.list(.integer(0...1), count: 3...9)
    #expect(list.json(.anthropic)["minItems"]?.int == 1)
    #expect(list.json(.full)["minItems"]?.int == 3)
  }

  @Test(
    "Structure is judged, with the place; words, lengths and counts are left to the statement's checks",
    arguments: [
      (#"{"tier":"creator","cites":["n1"],"score":5,"text":"t"}"#, nil),
      (#"{"tier":"influencer","cites":[],"score":500,"text":""}"#, nil),
      (#"{"tier":"creator","cites":["n1"],"score":5}"#, "the answer lacks 'text'"),
      (#"{"tier":"creator","cites":"n1","score":5,"text":"t"}"#, "'cites' is not an array"),
      (#"{"tier":"creator","cites":[1],"score":5,"text":"t"}"#, "'cites'[0] is not a string"),
      (#"{"tier":"creator","cites":["n1"],"score":5.5,"text":"t"}"#, "'score' is not a whole number"),
      (#"{"tier":"creator","cites":["n1"],"score":5,"text":"t","<b>":1}"#, "the answer has an unknown member"),
      (#"{"tier":"creator","cites":["n1"],"score":5,"text":"t","text":"u"}"#, "the answer has 'text' twice"),
      (#"["creator"]"#, "the answer is not an object"),
    ])
  func problems(_ json: String, _ problem: String?) throws {
    #expect(shape.problem(in: try JSONValue.parse(Array(json.utf8))) == problem)
  }
}
