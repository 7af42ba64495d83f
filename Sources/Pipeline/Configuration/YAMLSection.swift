import Templating
import Yams

/// One mapping of the configuration file: strict about names and kinds, with the place in every error.
struct YAMLSection {
  private let file: String
  private let name: String
  private let mark: Mark?
  private let values: [String: Node]

  /// Reads a mapping that may hold `keys` and nothing else.
  private init(_ node: Node, file: String, name: String, keys: [String]) throws(PipelineError) {
    var first: PipelineError?
    try self.init(node, file: file, name: name, keys: keys) { first = first ?? $0 }
    if let first { throw first }
  }

  /// Reads a mapping that should hold `keys` and nothing else; what else there is, is told and left out.
  init(
    _ node: Node, file: String, name: String, keys: [String], tell: (PipelineError) -> Void
  ) throws(PipelineError) {
    guard case .mapping(let mapping) = node else {
      throw Self.error(file, node.mark, "\(name) must be a list of 'name: value' lines")
    }
    var values: [String: Node] = [:]
    for (key, value) in mapping {
      let word = key.string ?? ""
      guard keys.contains(word) else {
        let hint = SpellingHint.ending(for: word, among: keys)
        tell(Self.error(file, key.mark, "\(name) has no setting '\(word)'\(hint)"))
        continue
      }
      if values.updateValue(value, forKey: word) != nil {
        tell(Self.error(file, key.mark, "\(name) sets '\(word)' twice; keep one of them"))
      }
    }
    self.file = file
    self.name = name
    self.mark = node.mark
    self.values = values
  }

  /// An error at a setting's place.
  func error(_ key: String, _ sentence: String) -> PipelineError {
    Self.error(file, values[key]?.mark ?? mark, "\(name): \(key) \(sentence)")
  }

  func string(_ key: String) throws(PipelineError) -> String {
    guard let value = try optionalString(key) else { throw error(key, "is missing") }
    return value
  }

  func optionalString(_ key: String) throws(PipelineError) -> String? {
    guard let node = values[key], !isNull(node) else { return nil }
    guard case .scalar(let scalar) = node, !scalar.string.isEmpty else { throw error(key, "must be a text") }
    return scalar.string
  }

  func strings(_ key: String) throws(PipelineError) -> [String] {
    var result: [String] = []
    for node in try nodes(key) {
      guard case .scalar(let scalar) = node else { throw error(key, "must be a list of texts") }
      result.append(scalar.string)
    }
    return result
  }

  func bool(_ key: String, default value: Bool) throws(PipelineError) -> Bool {
    guard let text = try optionalString(key) else { return value }
    switch text {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default: throw error(key, "must be true or false, not '\(text)'")
    }
  }

  func int(_ key: String, default value: Int, in range: ClosedRange<Int>) throws(PipelineError) -> Int {
    guard let text = try optionalString(key) else { return value }
    guard let number = Int(text), range.contains(number) else {
      throw error(key, "must be a whole number from \(range.lowerBound) to \(range.upperBound), not '\(text)'")
    }
    return number
  }

  /// US dollars as nano-USD, exactly; at most nine decimals.
  func dollars(_ key: String, default value: Int) throws(PipelineError) -> Int {
    guard let text = try optionalString(key) else { return value }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    guard parts.count <= 2, fraction.count <= 9, let whole = Int(parts[0]), (0...100_000).contains(whole),
      let nano = Int(fraction + String(repeating: "0", count: 9 - fraction.count)), nano >= 0
    else { throw error(key, "must be an amount of US dollars such as 0.20, not '\(text)'") }
    return whole * 1_000_000_000 + nano
  }

  func choice<C: RawRepresentable & CaseIterable>(_ key: String, of type: C.Type) throws(PipelineError) -> C?
  where C.RawValue == String {
    guard let text = try optionalString(key) else { return nil }
    guard let value = C(rawValue: text) else {
      throw error(key, "must be one of \(C.allCases.map(\.rawValue).joined(separator: ", ")), not '\(text)'")
    }
    return value
  }

  func address(_ key: String) throws(PipelineError) -> String? {
    guard let text = try optionalString(key) else { return nil }
    guard text.hasPrefix("https://") || text.hasPrefix("http://") else {
      // What stands there instead may be a secret, as the address of a webhook is.
      throw error(key, "must be an address that starts with https:// or http://")
    }
    guard !text.drop(while: { $0 != "/" }).dropFirst(2).prefix(while: { !"/?#".contains($0) }).contains("@") else {
      throw error(key, "must not hold a user name or a password: addresses are published")
    }
    return text
  }

  func section(_ key: String, name: String, keys: [String]) throws(PipelineError) -> YAMLSection? {
    guard let node = values[key], !isNull(node) else { return nil }
    return try YAMLSection(node, file: file, name: name, keys: keys)
  }

  func sections(_ key: String, name: String, keys: [String]) throws(PipelineError) -> [YAMLSection] {
    var result: [YAMLSection] = []
    for node in try nodes(key) { result.append(try YAMLSection(node, file: file, name: name, keys: keys)) }
    return result
  }

  /// Reads every entry of a list that can be read; what is wrong with the others is told.
  func entries<Entry>(
    _ key: String, name: String, keys: [String], tell: (PipelineError) -> Void,
    read: (YAMLSection) throws(PipelineError) -> Entry
  ) throws(PipelineError) -> [Entry] {
    var result: [Entry] = []
    for node in try nodes(key) {
      do throws(PipelineError) {
        result.append(try read(try YAMLSection(node, file: file, name: name, keys: keys, tell: tell)))
      } catch {
        tell(error)
      }
    }
    return result
  }

  private func nodes(_ key: String) throws(PipelineError) -> [Node] {
    guard let node = values[key], !isNull(node) else { return [] }
    guard case .sequence(let sequence) = node else { throw error(key, "must be a list") }
    return Array(sequence)
  }

  private func isNull(_ node: Node) -> Bool {
    guard case .scalar(let scalar) = node else { return false }
    return scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
  }

  private static func error(_ file: String, _ mark: Mark?, _ sentence: String) -> PipelineError {
    let end = sentence.hasSuffix("?") || sentence.hasSuffix(".") ? "" : "."
    return PipelineError("\(file):\(mark?.line ?? 1):\(mark?.column ?? 1): \(sentence)\(end)")
  }
}
