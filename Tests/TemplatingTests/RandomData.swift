import Foundation
import Templating

/// Random data in the two forms that two engines take.
struct RandomData {
  /// For our templates.
  let value: Value
  /// For the other engine.
  let object: Any

  private init(_ value: Value, _ object: Any) {
    self.value = value
    self.object = object
  }

  /// The data that ``RandomTemplates`` asks for.
  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let words = (0..<Int.random(in: 0...3, using: &random)).map { _ in Self.text(&random) }
    let items = (0..<Int.random(in: 0...3, using: &random)).map { _ in Self.item(&random, depth: 1) }
    let home = Self.record([("city", Self.text(&random))])
    let person = Self.record([
      ("name", Self.text(&random)), ("age", Self.number(&random)), ("home", home), ("tags", Self.list(words)),
    ])
    let share = Double.random(in: -2...2, using: &random)
    let markup = "<i>\(Int.random(in: 0...9, using: &random))</i>"
    self = Self.record([
      ("title", Self.text(&random)), ("count", Self.number(&random)), ("share", RandomData(.double(share), share)),
      ("none", RandomData(.null, NSNull())), ("on", RandomData(true, true)), ("off", RandomData(false, false)),
      ("items", Self.list(items)), ("words", Self.list(words)), ("empty", Self.list([])), ("person", person),
      ("markup", RandomData(.html(markup), markup)), ("which", RandomData("lines", "lines")),
      ("link", Self.link(&random)), ("label", Self.text(&random)), ("rank", Self.number(&random)),
    ])
  }

  private static func item(_ random: inout SeededGenerator, depth: Int) -> RandomData {
    let sub = (0..<(depth > 0 ? Int.random(in: 0...2, using: &random) : 0)).map { _ in item(&random, depth: depth - 1) }
    let isNew = random.once(in: 2)
    return record([
      ("label", text(&random)), ("rank", number(&random)), ("isNew", RandomData(.bool(isNew), isNew)),
      ("sub", list(sub)),
    ])
  }

  private static func record(_ fields: [(String, RandomData)]) -> RandomData {
    RandomData(
      .record(Fields(fields.map { ($0, $1.value) })), Dictionary(uniqueKeysWithValues: fields.map { ($0, $1.object) }))
  }

  private static func list(_ elements: [RandomData]) -> RandomData {
    RandomData(.list(elements.map(\.value)), elements.map(\.object))
  }

  private static func text(_ random: inout SeededGenerator) -> RandomData {
    let text = random.pick([
      "", "a", "A & B", "<script>", "it's", "\"quoted\"", "{{title}}", "Beyoncé – “Halo”",
      "a rather long text & more of it",
      "😀", "  spaced  ",
    ])
    return RandomData(.string(text), text)
  }

  private static func link(_ random: inout SeededGenerator) -> RandomData {
    let link = random.pick(["/charts/", "https://a.example/?a=1&b=2", "x", "", "mailto:a@b.example", "#top"])
    return RandomData(.string(link), link)
  }

  private static func number(_ random: inout SeededGenerator) -> RandomData {
    let number = Int.random(in: -1000...1000, using: &random)
    return RandomData(.int(number), number)
  }
}
