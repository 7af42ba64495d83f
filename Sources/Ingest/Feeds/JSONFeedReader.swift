internal import Markup
internal import Records

/// Reads JSON Feed 1 and 1.1, and its mistakes: numbers for ids, one author for many, texts for objects.
struct JSONFeedReader {
  let base: String

  /// The feed in a document; nil when it is another kind of JSON.
  func feed(_ json: JSONValue) -> Feed? {
    let version = json["version"]?.string ?? ""
    guard let items = json["items"]?.array, version.contains("jsonfeed") || json["title"] != nil else { return nil }
    return Feed(
      version: version.hasSuffix("1.1") ? .json11 : .json1,
      title: json["title"]?.string.map { PlainText.collapsed($0) }?.nonEmpty, link: address(json["home_page_url"]),
      items: items.filter { $0.object != nil }.map { item($0, feedAuthors: authors(json)) })
  }

  private func item(_ json: JSONValue, feedAuthors: [String]) -> FeedItem {
    let link = address(json["url"]) ?? address(json["external_url"])
    let own = authors(json)
    let title = json["title"]?.string.map { PlainText.collapsed($0) }?.nonEmpty
    let summary = text(json["summary"], .plain)
    let content = text(json["content_html"], .html) ?? text(json["content_text"], .plain)
    return FeedItem(
      id: identifier(json["id"]) ?? link ?? StableID.make(title ?? "", summary?.source ?? content?.source ?? ""),
      title: title, link: link, published: time(json["date_published"]), updated: time(json["date_modified"]),
      summary: summary, content: content, authors: own.isEmpty ? feedAuthors : own,
      categories: (json["tags"]?.array ?? []).compactMap { $0.string.map { PlainText.collapsed($0) }?.nonEmpty },
      enclosures: enclosures(json), image: address(json["image"]) ?? address(json["banner_image"]))
  }

  private func identifier(_ json: JSONValue?) -> String? {
    switch json {
    case .string(let text): text.nonEmpty
    case .int(let number): String(number)
    case .double(let number): String(number)
    default: nil
    }
  }

  private func address(_ json: JSONValue?) -> String? {
    guard let reference = json?.string?.trimmed(\.isWhitespace).nonEmpty else { return nil }
    return WebAddress.resolve(reference, base: base) ?? reference
  }

  private func text(_ json: JSONValue?, _ kind: FeedText.Kind) -> FeedText? {
    guard let source = json?.string, !source.allSatisfy(\.isWhitespace) else { return nil }
    return FeedText(source, kind: kind, base: base.nonEmpty)
  }

  private func time(_ json: JSONValue?) -> Instant? {
    json?.string.flatMap { FeedDate.instant(PlainText.collapsed($0)) }
  }

  private func authors(_ json: JSONValue) -> [String] {
    let people = json["authors"]?.array ?? json["author"].map { [$0] } ?? []
    return people.compactMap { ($0["name"]?.string ?? $0.string).map { PlainText.collapsed($0) }?.nonEmpty }
  }

  private func enclosures(_ json: JSONValue) -> [FeedItem.Enclosure] {
    (json["attachments"]?.array ?? []).compactMap { attachment in
      address(attachment["url"]).map { FeedItem.Enclosure(url: $0, type: attachment["mime_type"]?.string) }
    }
  }
}
