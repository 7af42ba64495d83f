internal import Markup

extension FeedText {
  /// The text of an element; nil for one without text, or with something else than text (a picture in base 64).
  static func of(_ element: FeedElement, isAtom: Bool) -> FeedText? {
    let type = element.tag["type"]?.lowercased() ?? ""
    guard element.tag["src"] == nil || element.name != .content else { return nil }
    if element.tag["mode"]?.lowercased() == "base64" {
      let text = Base64.bytes(element.content.text).flatMap { String(validating: $0, as: UTF8.self) }
      return text.flatMap { make($0, sniffed($0), element) }
    }
    // Child elements are markup, whatever the type says.
    if let markup = element.content.markup { return make(markup, .html, element) }
    if element.name == .content, !type.isEmpty, !isText(type), let bytes = Base64.bytes(element.content.text) {
      // A file, unless its bytes are text.
      return String(validating: bytes, as: UTF8.self).flatMap { make($0, sniffed($0), element) }
    }
    return make(element.content.text, kind(type, element, isAtom: isAtom), element)
  }

  private static func make(_ source: String, _ kind: Kind, _ element: FeedElement) -> FeedText? {
    guard source.utf8.contains(where: { $0 > 0x20 }) else { return nil }
    return FeedText(source, kind: kind, base: element.base.nonEmpty)
  }

  private static func kind(_ type: String, _ element: FeedElement, isAtom: Bool) -> Kind {
    switch type {
    case "html", "text/html": .html
    // Markup would have been elements; the text left is decoded already.
    case "xhtml", "application/xhtml+xml": .plain
    case "text", "text/plain", "plain": isAtom ? .plain : .html
    case "": isAtom && element.name.isAtomText ? sniffed(element.content.text) : .html
    default: isAtom ? .plain : .html
    }
  }

  private static func isText(_ type: String) -> Bool {
    type == "text" || type == "html" || type == "xhtml" || type == "plain" || type.hasPrefix("text/")
      || type.hasSuffix("xml")
  }

  /// Feeds put HTML into texts that say nothing of their type. An end tag, a line break or a reference gives it away.
  private static func sniffed(_ text: String) -> Kind {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return .plain }
    let signs = ["</", "<br", "<p>", "<img", "&lt;", "&gt;", "&amp;", "&quot;", "&#", "&nbsp;"]
    return signs.contains { text.contains($0) } ? .html : .plain
  }
}

extension FeedName {
  /// Texts that are plain in Atom unless they say otherwise.
  fileprivate var isAtomText: Bool {
    self == .title || self == .summary || self == .content
  }
}
