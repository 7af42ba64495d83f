public import Records

extension AnswerShape {
  /// Why a value does not have this shape, with the place; nil when it has.
  ///
  /// Structure alone: missing, unknown and repeated members and wrong types. Words outside a choice, lengths and counts
  /// spoil one statement and not the whole answer, and are judged with the statement.
  public func problem(in value: JSONValue, at path: String = "the answer") -> String? {
    switch self {
    case .object(let properties): return objectProblem(properties, value, path)
    case .list(let element, _):
      guard let elements = value.array else { return "\(path) is not an array" }
      for (index, item) in elements.enumerated() {
        if let problem = element.problem(in: item, at: "\(path)[\(index)]") { return problem }
      }
      return nil
    case .text, .choice: return value.string == nil ? "\(path) is not a string" : nil
    case .integer: return value.int == nil ? "\(path) is not a whole number" : nil
    }
  }

  private func objectProblem(_ properties: [Property], _ value: JSONValue, _ path: String) -> String? {
    guard let members = value.object else { return "\(path) is not an object" }
    var seen: Set<String> = []
    for member in members {
      // The name comes from a model; it is told by its place and not repeated.
      guard properties.contains(where: { $0.name == member.key }) else { return "\(path) has an unknown member" }
      guard seen.insert(member.key).inserted else { return "\(path) has '\(member.key)' twice" }
    }
    for property in properties {
      guard let member = value[property.name] else { return "\(path) lacks '\(property.name)'" }
      let place = path == "the answer" ? "'\(property.name)'" : "\(path).\(property.name)"
      if let problem = property.schema.problem(in: member, at: place) { return problem }
    }
    return nil
  }
}
