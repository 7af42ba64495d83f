internal import Markup

/// The texts of an entry as the records keep them.
enum EntryText {
  /// Characters (Unicode scalars) of an excerpt.
  static let excerptLimit = 300
  private static let titleLimit = 300
  /// A title that had to be made from the text is shorter.
  private static let makeshiftTitleLimit = 100
  private static let authorLimit = 120
  private static let tagLimit = 60
  private static let tagCount = 12
  /// Tags that content systems give when nobody gave one.
  private static let emptyTags: Set<String> = ["uncategorized", "uncategorised", "allgemein", "unkategorisiert"]

  /// The headline; the beginning of the text for entries without one, nil when there is neither.
  static func title(of item: FeedItem) -> String? {
    if let title = item.title.map(cleaned)?.nonEmpty { return cut(title, to: titleLimit) }
    return text(of: item).map { cut($0, to: makeshiftTitleLimit) }
  }

  /// At most 300 characters, nil where they would only repeat the title. From an entry that has no summary but its
  /// whole text, at most half of it: an excerpt is never the article.
  static func excerpt(of item: FeedItem, title: String) -> String? {
    let excerpt: String
    if let summary = item.summary.map({ withoutFooter($0.text) })?.nonEmpty {
      excerpt = cut(summary, to: excerptLimit)
    } else if let content = item.content.map({ withoutFooter($0.text) })?.nonEmpty {
      excerpt = cut(content, to: min(excerptLimit, content.unicodeScalars.count / 2))
    } else {
      return nil
    }
    return excerpt == title ? nil : excerpt.nonEmpty
  }

  /// Up to three names.
  static func author(_ authors: [String]) -> String? {
    let names = authors.map(cleaned).map { $0.hasPrefix("By ") || $0.hasPrefix("by ") ? String($0.dropFirst(3)) : $0 }
      .filter { !$0.isEmpty && !$0.contains("@") }
    return names.isEmpty ? nil : cut(names.prefix(3).joined(separator: ", "), to: authorLimit)
  }

  /// At most twelve, each once.
  static func tags(_ categories: [String]) -> [String] {
    var seen = emptyTags
    let tags = categories.map(cleaned).filter {
      !$0.isEmpty && $0.count <= tagLimit && seen.insert($0.lowercased()).inserted
    }
    return Array(tags.prefix(tagCount))
  }

  /// Plain text, also of what was escaped twice (`&amp;amp;`) or carries encoded tags (`&#060;em&#062;`, seen at
  /// Stereogum).
  static func cleaned(_ text: String) -> String {
    var text = PlainText.collapsed(text)
    for _ in 0..<3 where text.contains("&") || text.contains("<") {
      text = PlainText.from(html: text)
    }
    return text
  }

  /// At most `limit` Unicode scalars, cut at a word and marked with an ellipsis; empty where nothing fits.
  static func cut(_ text: String, to limit: Int) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > limit else { return text }
    guard limit > 1 else { return "" }
    let end = scalars.index(scalars.startIndex, offsetBy: limit - 1)
    var head = String(scalars[..<end])
    if scalars[end] != " " { head = head.lastIndex(of: " ").map { String(head[..<$0]) } ?? String(head.dropLast()) }
    while let last = head.last, last.isWhitespace || ",;:–—-(".contains(last) { head.removeLast() }
    return head.isEmpty ? "" : head + "…"
  }

  private static func text(of item: FeedItem) -> String? {
    [item.summary, item.content].lazy.compactMap { $0?.text.nonEmpty }.first
  }

  /// Without what content systems add below: `The post X appeared first on Y.`, `Read more`, `[…]`.
  private static func withoutFooter(_ text: String) -> String {
    var text = text[...]
    if let footer = text.ranges(of: "The post ").last, text[footer.lowerBound...].contains(" appeared first on ") {
      text = text[..<footer.lowerBound]
    }
    for ending in ["Continue reading", "Read more", "Read More", "[…]", "[...]", "[&hellip;]"] {
      text = text.trimmed(\.isWhitespace)[...]
      if text.hasSuffix(ending) { text = text.dropLast(ending.count) }
    }
    return text.trimmed(\.isWhitespace)
  }
}

extension StringProtocol {
  /// Without the characters at both ends that fit.
  func trimmed(_ fits: (Character) -> Bool) -> String {
    let start = drop(while: fits)
    guard let last = start.lastIndex(where: { !fits($0) }) else { return "" }
    return String(start[...last])
  }
}
