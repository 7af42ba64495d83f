import Foundation
import Templating

/// Random templates with data that fits them, for two engines.
///
/// Left out is what the other engine does against the specification: a section that repeats in an indented partial
/// (only its first pass is indented there), delimiters that change inside a section (they change back there), a
/// section that opens inside a line and closes on a line of its own (the next line's tag is not taken as standing
/// alone there), indented content of a block, and line ends with a carriage return in indented partials.
struct RandomTemplates {
  private var random: SeededGenerator
  private(set) var partials: [String: String] = [:]

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// What the names of a place are, so that a template asks for what is there, and sometimes for what is not.
  private struct Scope {
    var values: [String]
    var sections: [(name: String, scope: String)]
    var holdsPlainValue = false
  }

  private static let scopes: [String: Scope] = [
    "root": Scope(
      values: ["title", "count", "share", "none", "person.name", "person.home.city"],
      sections: [
        ("items", "item"), ("person", "person"), ("on", "root"), ("off", "root"), ("words", "word"),
        ("empty", "root"), ("none", "root"), ("person.home", "home"), ("absent", "root"), ("title", "word"),
      ]),
    "item": Scope(
      values: ["label", "rank", "title", "count"],
      sections: [("sub", "sub"), ("isNew", "item"), ("words", "word"), ("on", "item")]),
    "sub": Scope(values: ["label", "rank", "title"], sections: [("on", "sub"), ("off", "sub")]),
    "person": Scope(values: ["name", "age", "title"], sections: [("home", "home"), ("tags", "word")]),
    "home": Scope(values: ["city", "title"], sections: [("on", "home")]),
    "word": Scope(values: ["title", "count"], sections: [("on", "root")], holdsPlainValue: true),
  ]

  /// A template; its partials are in ``partials``.
  mutating func template() -> String {
    let inline = inline("sub", depth: 1)
    partials["inline"] = inline
    partials["lines"] = (0...Int.random(in: 0...3, using: &random)).map { _ in simpleLine("sub") + "\n" }.joined()
    partials["layout"] =
      "<html>\n{{$head}}\nplain head\n{{/head}}\n<b>{{$name}}no {{title}}{{/name}}</b>\n"
      + "{{$body}}\n{{title}}\n{{/body}}\n</html>\n"
    partials["middle"] = "{{<layout}}\n{{$name}}middle{{/name}}\n{{/layout}}\n"
    let lines = lines("root", depth: 3)
    return random.once(in: 4) ? lines + page() : lines
  }

  private mutating func page() -> String {
    var text = "{{<\(random.pick(["layout", "middle"]))}}\n"
    let name = text.dropFirst(3).prefix { $0 != "}" }
    if random.once(in: 2) { text += "{{$name}}\(inline("root", depth: 1)){{/name}}\n" }
    if random.once(in: 2) { text += "{{$body}}\nB{{title}}\n\(simpleLine("root"))\n{{/body}}\n" }
    return text + "{{/\(name)}}\n"
  }

  private mutating func lines(_ scope: String, depth: Int) -> String {
    (0..<Int.random(in: 1...4, using: &random)).map { _ in line(scope, depth: depth) }.joined()
  }

  private mutating func line(_ scope: String, depth: Int) -> String {
    let indent = random.pick(["", "", "  ", "\t"])
    switch Int.random(in: 0..<9, using: &random) {
    case 0 where depth > 0: return section(scope, depth: depth, indent: indent)
    case 1: return indent + "{{! a comment }}\n"
    case 2: return indent + "{{>lines}}\n"
    case 3 where scope == "root" && depth == 3: return indent + "{{=<% %>=}}\n<%title%> {{x}}\n<%={{ }}=%>\n"
    case 4: return indent + "{{>*which}}\n"
    case 5: return "\n"
    default: return indent + inline(scope, depth: depth) + "\n"
    }
  }

  private mutating func section(_ scope: String, depth: Int, indent: String) -> String {
    let (name, inner) = random.pick(Self.scopes[scope]?.sections ?? [])
    if random.once(in: 3) {
      return "\(indent){{^\(name)}}\n\(lines("sub", depth: 0))\(indent){{/\(name)}}\n"
    }
    return "\(indent){{#\(name)}}\n\(lines(inner, depth: depth - 1))\(indent){{/ \(name) }}\n"
  }

  private mutating func inline(_ scope: String, depth: Int) -> String {
    (0..<Int.random(in: 1...4, using: &random)).map { _ in piece(scope, depth: depth) }.joined(separator: " ")
  }

  private mutating func piece(_ scope: String, depth: Int) -> String {
    switch Int.random(in: 0..<12, using: &random) {
    case 0 where depth > 0:
      let (name, inner) = random.pick(Self.scopes[scope]?.sections ?? [])
      return "{{#\(name)}}\(inline(inner, depth: depth - 1)){{/\(name)}}"
    case 1 where depth > 0:
      let (name, _) = random.pick(Self.scopes[scope]?.sections ?? [])
      return "{{^\(name)}}\(inline("sub", depth: 0)){{/\(name)}}"
    case 2 where partials["inline"] != nil: return "{{>inline}}"
    case 3: return "{{! note }}"
    case 4: return random.pick(["{{{markup}}}", "{{& markup }}"])
    case 5: return "<p title=\"{{title}}\" data-n='{{count}}'>"
    case 6: return "<a href=\"{{link}}\">"
    case 7: return random.pick(["text", "&amp;", "é – ü", "{ }", "<b>", "</b>", "}} { x"])
    default: return value(scope)
    }
  }

  private mutating func simpleLine(_ scope: String) -> String {
    random.pick(["- ", "* ", "", "  "]) + random.pick(["x", "<i>"]) + value(scope) + random.pick(["", " y"])
  }

  private mutating func value(_ scope: String) -> String {
    let scope = Self.scopes[scope]
    if scope?.holdsPlainValue == true, random.once(in: 2) { return "{{.}}" }
    if random.once(in: 40) { return "{{absent}}" }
    return "{{\(random.pick(scope?.values ?? ["title"]))}}"
  }
}
