internal import Markup

/// The names of people, in the several ways that feeds write them.
enum FeedPerson {
  /// `<author><name>…`, `name (mail)`, `mail (name)`, `name <mail>`, or a name.
  static func names(_ element: FeedElement) -> [String] {
    if let markup = element.content.markup {
      let parts = parts(markup)
      if let name = parts["name"] ?? parts["title"] ?? parts["value"] { return [name] }
      if let mail = parts["email"] { return [mail] }
    }
    guard let text = element.text else { return [] }
    return [name(in: PlainText.from(html: escapingBrackets(text)))].compactMap { $0.nonEmpty }
  }

  /// `Ann <ann@example.org>` is no tag.
  private static func escapingBrackets(_ text: String) -> String {
    text.contains("@") ? text.replacing("<", with: "&lt;") : text
  }

  private static func parts(_ markup: String) -> [String: String] {
    var scanner = XMLScanner(utf8: Array(markup.utf8), foldsCase: true)
    var parts: [String: String] = [:]
    while let tag = scanner.nextChild(of: 0) {
      let text = PlainText.from(html: scanner.content().text)
      if !text.isEmpty, parts[tag.name] == nil { parts[tag.name] = text }
    }
    return parts
  }

  /// The text without its mail address, unless it is nothing but one.
  private static func name(in text: String) -> String {
    let words = text.split(separator: " ")
    let rest = words.filter { !$0.contains("@") }.joined(separator: " ")
    let name = rest.hasPrefix("(") && rest.hasSuffix(")") ? String(rest.dropFirst().dropLast()) : rest
    if !name.isEmpty { return name }
    return text.trimmed { "()<>,;".contains($0) }
  }
}
