import Records

extension AnswerShape {
  /// Which limits a service takes in a schema; what it does not take stands in the description alone.
  struct Dialect: Sendable {
    /// `minItems`: any number, only 0 or 1, or not at all.
    var leastItems: ClosedRange<Int>?
    /// `maxItems`.
    var mostItems: Bool
    /// `maxLength`.
    var lengths: Bool
    /// `minimum` and `maximum`.
    var ranges: Bool
    /// `additionalProperties`.
    var closesObjects: Bool

    /// Anthropic: no limits but `minItems` of 0 or 1.
    static let anthropic = Dialect(
      leastItems: 0...1, mostItems: false, lengths: false, ranges: false, closesObjects: true)
    /// OpenAI's strict mode: no lengths of strings.
    static let openAI = Dialect(
      leastItems: 0...1000, mostItems: true, lengths: false, ranges: true, closesObjects: true)
    /// Everything.
    static let full = Dialect(leastItems: 0...1000, mostItems: true, lengths: true, ranges: true, closesObjects: true)
    /// Gemini's `responseJsonSchema`: no lengths of strings.
    static let google = Dialect(
      leastItems: 0...1000, mostItems: true, lengths: false, ranges: true, closesObjects: true)
  }

  /// The schema as JSON in a dialect.
  func json(_ dialect: Dialect) -> JSONValue {
    switch self {
    case .object(let properties):
      var members: [JSONValue.Member] = [.init("type", "object")]
      members.append(.init("properties", .object(properties.map { .init($0.name, $0.schema.json(dialect)) })))
      members.append(.init("required", .array(properties.map { .string($0.name) })))
      if dialect.closesObjects { members.append(.init("additionalProperties", false)) }
      return .object(members)
    case .list(let element, let count):
      var members: [JSONValue.Member] = [.init("type", "array")]
      members.append(.init("description", .string("\(count.lowerBound) to \(count.upperBound) elements")))
      members.append(.init("items", element.json(dialect)))
      if let range = dialect.leastItems { members.append(.init("minItems", .int(count.lowerBound.clamped(to: range)))) }
      if dialect.mostItems { members.append(.init("maxItems", .int(count.upperBound))) }
      return .object(members)
    case .text(let limit, let note):
      var members: [JSONValue.Member] = [.init("type", "string")]
      members.append(.init("description", .string("\(note), at most \(limit) characters")))
      if dialect.lengths { members.append(.init("maxLength", .int(limit))) }
      return .object(members)
    case .choice(let words):
      return ["type": "string", "enum": .array(words.map { .string($0) })]
    case .integer(let range):
      var members: [JSONValue.Member] = [.init("type", "integer")]
      members.append(.init("description", .string("\(range.lowerBound) to \(range.upperBound)")))
      if dialect.ranges {
        members.append(.init("minimum", .int(range.lowerBound)))
        members.append(.init("maximum", .int(range.upperBound)))
      }
      return .object(members)
    }
  }

  /// An answer of this shape, for models that learn the shape from the prompt.
  var example: JSONValue {
    switch self {
    case .object(let properties): .object(properties.map { .init($0.name, $0.schema.example) })
    case .list(let element, _): .array([element.example])
    case .text(let limit, let note): .string("\(note), at most \(limit) characters")
    case .choice(let words): .string(words.first ?? "")
    case .integer(let range): .int(range.lowerBound)
    }
  }
}

extension Int {
  fileprivate func clamped(to range: ClosedRange<Int>) -> Int {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
