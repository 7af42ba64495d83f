import Records

/// What several services' formats have in common.
enum WireFormat {
  /// An object of the members that are there.
  static func object(_ members: [(String, JSONValue?)]) -> JSONValue {
    .object(members.compactMap { name, value in value.map { .init(name, $0) } })
  }

  /// A rule and the material as chat messages.
  static func messages(system: String, user: String) -> JSONValue {
    [["role": "system", "content": .string(system)], ["role": "user", "content": .string(user)]]
  }

  /// `{name, strict, schema}` of the OpenAI family.
  static func namedSchema(_ prompt: Prompt, _ dialect: AnswerShape.Dialect) -> [(String, JSONValue?)] {
    [("name", .string(prompt.name)), ("strict", true), ("schema", prompt.shape.json(dialect))]
  }

  /// A count that is there, whatever its sign; a missing one is 0 where the format leaves zeros out.
  static func count(_ value: JSONValue?, _ path: String...) -> Int {
    var value = value
    for name in path { value = value?[name] }
    return value?.int ?? 0
  }

  /// US dollars in nano-USD, rounded up; nil for what is no amount.
  static func nano(dollars: JSONValue?) -> Int? {
    guard let amount = dollars?.double, amount > 0, amount < 1e6 else { return nil }
    // A thousandth of a nano-USD absorbs the error of the binary fraction.
    return Int((amount * 1e9 - 0.001).rounded(.up))
  }
}
