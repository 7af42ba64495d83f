import Templating
import Yams

/// One mapping of the configuration file: strict about names and kinds. What is wrong is told with its place, and read as if
/// it were not there.
struct YAMLSection {
  private let name: String
  private let mark: Mark?
  private let values: [String: Node]
  private let mistakes: Mistakes

  /// Reads a mapping that should hold `keys` and nothing else; nil when it is no mapping.
  init?(_ node: Node, name: String, keys: [String], _ mistakes: Mistakes) {
    guard case .mapping(let mapping) = node else {
      mistakes.add(node.mark, "\(name) must be a list of 'name: value' lines")
      return nil
    }
    var values: [String: Node] = [:]
    for (key, value) in mapping {
      let word = key.string ?? ""
      guard keys.contains(word) else {
        let hint = SpellingHint.ending(for: word, among: keys)
        mistakes.add(key.mark, "\(name) has no setting '\(word)'\(hint)")
        continue
      }
      if values.updateValue(value, forKey: word) != nil {
        mistakes.add(key.mark, "\(name) sets '\(word)' twice; keep one of them")
      }
    }
    self.name = name
    self.mark = node.mark
    self.values = values
    self.mistakes = mistakes
  }

  /// Tells a mistake at a setting's place.
  func tell(_ key: String, _ sentence: String) {
    mistakes.add(values[key]?.mark ?? mark, "\(name): \(key) \(sentence)")
  }

  /// The value of a setting that must not be missing; what else is wrong with it has been told by whoever read it.
  func needed<Value>(_ key: String, _ value: Value?, _ sentence: String = "is missing") -> Value? {
    if value == nil, self.value(key) == nil { tell(key, sentence) }
    return value
  }

  func string(_ key: String) -> String? { needed(key, optionalString(key)) }

  func optionalString(_ key: String) -> String? {
    guard let node = value(key) else { return nil }
    guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
      tell(key, "must be a text")
      return nil
    }
    return scalar.string
  }

  func strings(_ key: String) -> [String] {
    (nodes(key) ?? []).compactMap { node in
      guard case .scalar(let scalar) = node else {
        mistakes.add(node.mark, "\(name): \(key) must be a list of texts")
        return nil
      }
      return scalar.string
    }
  }

  func bool(_ key: String, default value: Bool) -> Bool {
    read(key, "must be true or false") { text in
      switch text {
      case "true", "yes", "on": true
      case "false", "no", "off": false
      default: nil
      }
    } ?? value
  }

  func int(_ key: String, default value: Int, in range: ClosedRange<Int>) -> Int {
    read(key, "must be a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
      Int(text).flatMap { range.contains($0) ? $0 : nil }
    } ?? value
  }

  /// US dollars as nano-USD, exactly; at most nine decimals.
  func dollars(_ key: String) -> Int? {
    read(key, "must be an amount of US dollars such as 0.20") { text in
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      let fraction = parts.count == 2 ? String(parts[1]) : ""
      guard parts.count <= 2, fraction.count <= 9, let whole = Int(parts[0]), (0...100_000).contains(whole),
        let nano = Int(fraction + String(repeating: "0", count: 9 - fraction.count)), nano >= 0
      else { return nil }
      return whole * 1_000_000_000 + nano
    }
  }

  func choice<C: RawRepresentable & CaseIterable>(_ key: String, of type: C.Type) -> C? where C.RawValue == String {
    read(key, "must be one of \(C.allCases.map(\.rawValue).joined(separator: ", "))") { C(rawValue: $0) }
  }

  /// An address of the web, without a password.
  func address(_ key: String) -> String? {
    guard let text = optionalString(key) else { return nil }
    guard text.hasPrefix("https://") || text.hasPrefix("http://") else {
      // What stands there instead may be a secret, as the address of a webhook is.
      tell(key, "must be an address that starts with https:// or http://")
      return nil
    }
    guard !text.drop(while: { $0 != "/" }).dropFirst(2).prefix(while: { !"/?#".contains($0) }).contains("@") else {
      tell(key, "must not hold a user name or a password: addresses are published")
      return nil
    }
    return text
  }

  func section(_ key: String, name: String, keys: [String]) -> YAMLSection? {
    value(key).flatMap { YAMLSection($0, name: name, keys: keys, mistakes) }
  }

  /// The entries of a list that are mappings.
  ///
  /// - Parameter needed: what is to be told of a list without entries.
  func sections(_ key: String, name: String, keys: [String], needed: String? = nil) -> [YAMLSection] {
    guard let nodes = nodes(key) else { return [] }
    if nodes.isEmpty, let needed { tell(key, needed) }
    return nodes.compactMap { YAMLSection($0, name: name, keys: keys, mistakes) }
  }

  /// What a text says; nil when there is none, and when it does not say what it `must`.
  private func read<Value>(_ key: String, _ must: String, _ value: (String) -> Value?) -> Value? {
    guard let text = optionalString(key) else { return nil }
    let read = value(text)
    if read == nil { tell(key, "\(must), not '\(text)'") }
    return read
  }

  /// The node of a setting; nil when nothing is set.
  private func value(_ key: String) -> Node? {
    guard let node = values[key] else { return nil }
    guard case .scalar(let scalar) = node, scalar.style == .plain else { return node }
    return ["", "~", "null"].contains(scalar.string) ? nil : node
  }

  /// The entries of a list, none when nothing is set; nil when it is no list.
  private func nodes(_ key: String) -> [Node]? {
    guard let node = value(key) else { return [] }
    guard case .sequence(let sequence) = node else {
      tell(key, "must be a list")
      return nil
    }
    return Array(sequence)
  }
}
