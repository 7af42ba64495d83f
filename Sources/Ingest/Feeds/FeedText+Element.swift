internal import Markup

extension FeedText {
  /// The text of an element; nil for one without text, or with something else than text (a picture in base 64).
  static func of(_ element: FeedElement, isAtom: Bool) -> FeedText? {
    let type = element.tag["type"]?.lowercased() ?? ""
    guard element.tag["src"] == nil || element.name != .content else { return nil }
    if element.tag["mode"]?.lowercased() == "base64" {
      return Base64.text(element.content.text).flatMap { make($0, sniffed($0), element) }
    }
    // Child elements are markup, whatever the type says.
    if let markup = element.content.markup { return make(markup, .html, element) }
    guard type.isEmpty || isText(type) else {
      return Base64.text(element.content.text).flatMap { isAtom ? nil : make($0, sniffed($0), element) }
    }
    return make(element.content.text, kind(type, element, isAtom: isAtom), element)
  }

  private static func make(_ source: String, _ kind: Kind, _ element: FeedElement) -> FeedText? {
    guard !source.allSatisfy(\.isWhitespace) else { return nil }
    return FeedText(source, kind: kind, base: element.base.nonEmpty)
  }

  private static func kind(_ type: String, _ element: FeedElement, isAtom: Bool) -> Kind {
    switch type {
    case "html", "text/html": .html
    // Markup would have been elements; the text left is decoded already.
    case "xhtml", "application/xhtml+xml": .plain
    case "text", "text/plain", "plain": isAtom ? .plain : .html
    default: isAtom && element.name.isAtomText ? sniffed(element.content.text) : .html
    }
  }

  private static func isText(_ type: String) -> Bool {
    type == "text" || type == "html" || type == "xhtml" || type == "plain" || type.hasPrefix("text/")
      || type.hasSuffix("xml")
  }

  /// Feeds put HTML into texts that say nothing of their type. An end tag, a line break or a reference gives it away.
  private static func sniffed(_ text: String) -> Kind {
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
