/// Finds the file that answers one of the earlier service's six calls.
struct CallResolver: Sendable {
  /// The file's path below the site, and how many records the caller wants of it.
  struct Answer: Hashable, Sendable {
    let path: String
    let limit: Int?
  }

  /// The answer to a path with its query; nil when the path is none of the calls.
  static func answer(path: String, query: [(name: String, value: String)]) -> Answer? {
    let prefix = ServerRecipe.base + "/"
    guard path.hasPrefix(prefix), let call = ServerRecipe.calls.first(where: { prefix + $0.call == path }) else {
      return nil
    }
    func value(_ name: String) -> String? { query.first { $0.name == name }?.value }
    let limit = value("limit").flatMap(Int.init).map { max(0, $0) }
    if call.call == "charts/movers", let platform = value("platform"), isWord(platform) {
      let days = value("days").flatMap { ["1", "7", "30"].contains($0) ? $0 : nil } ?? "7"
      return Answer(path: "\(prefix)charts/movers/\(platform)-\(days)d.json", limit: limit)
    }
    for rule in ServerRecipe.rules where rule.call == call.call {
      guard let value = value(rule.parameter), isWord(value) else { continue }
      return Answer(path: prefix + rule.file.replacing("$", with: value), limit: limit)
    }
    return Answer(path: prefix + call.file, limit: limit)
  }

  /// True for what may stand in a file name: letters, digits and hyphens.
  private static func isWord(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
      }
  }
}
