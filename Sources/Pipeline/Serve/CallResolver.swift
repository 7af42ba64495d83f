/// Finds the file that answers one of the earlier service's six calls.
struct CallResolver: Sendable {
  /// The file's path below the site, and how many records the caller wants of it.
  struct Answer: Hashable, Sendable {
    let path: String
    let limit: Int?
  }

  /// The answer to a path with its query; nil when the path is none of the calls. A parameter with a value that is not
  /// known leads to a file that there is not.
  static func answer(path: String, query: [(name: String, value: String)]) -> Answer? {
    let prefix = ServerRecipe.base + "/"
    guard path.hasPrefix(prefix), let call = ServerRecipe.calls.first(where: { prefix + $0.call == path }) else {
      return nil
    }
    func value(_ name: String) -> String? {
      query.first { $0.name == name }.flatMap { $0.value.isEmpty ? nil : $0.value }
    }
    let limit = value("limit").flatMap(Int.init).map { max(0, $0) }
    for (parameter, values) in ServerRecipe.strict(call.call) {
      if let given = value(parameter), !values.accepts(given) {
        return Answer(path: prefix + call.call + "/unknown-\(parameter).json", limit: nil)
      }
    }
    for rule in ServerRecipe.rules where rule.call == call.call {
      guard let given = value(rule.parameter), rule.value.accepts(given) else { continue }
      if let days = rule.days, days != value("days") { continue }
      return Answer(path: prefix + rule.file.replacing("$", with: given), limit: limit)
    }
    return Answer(path: prefix + call.file, limit: limit)
  }
}
