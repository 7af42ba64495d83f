import FoundationEssentials

/// A file of `NAME=value` lines.
///
/// As shells and other programs write it: `export` before the name, quotes around the value, comments, blank lines.
struct DotEnv: Sendable {
  private(set) var values: [String: String] = [:]
  /// Lines that are none of these, by number; their text may hold a key and is not repeated.
  private(set) var problems: [String] = []

  /// The file at a path; nothing when there is none.
  init(path: String) {
    let data = FileManager.default.contents(atPath: path)
    self.init(text: data.map { String(decoding: $0, as: UTF8.self) } ?? "", name: path)
  }

  init(text: String, name: String) {
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let bare = line.drop(while: \.isWhitespace)
      guard let first = bare.first, first != "#" else { continue }
      guard let (key, value) = Self.pair(bare) else {
        problems.append(
          "\(name):\(index + 1): this line is not NAME=value; its content is not shown, because it may be a key.")
        continue
      }
      values[key] = value
    }
  }

  private static func pair(_ line: Substring) -> (String, String)? {
    let bare = line.hasPrefix("export ") ? line.dropFirst(7).drop(while: \.isWhitespace) : line
    guard let equals = bare.firstIndex(of: "=") else { return nil }
    let key = bare[..<equals]
    guard let first = key.first, first.isLetter || first == "_",
      key.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") })
    else { return nil }
    return (String(key), unquoted(bare[bare.index(after: equals)...]))
  }

  private static func unquoted(_ text: Substring) -> String {
    let value = text.drop(while: \.isWhitespace)
    if let quote = value.first, quote == "\"" || quote == "'" {
      let inside = value.dropFirst()
      if let end = inside.firstIndex(of: quote) { return String(inside[..<end]) }
    }
    // A comment begins behind white space: `#` alone may belong to a key.
    let end = value.firstRange(of: " #")?.lowerBound ?? value.endIndex
    return value[..<end].trimmingSuffix(while: \.isWhitespace)
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, predicate(last) { text.removeLast() }
    return String(text)
  }
}
