internal import Markup
internal import Records

/// Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, and JSON Feed, well-formed or not.
public enum FeedParser {
  /// The feed in a body. An ill-formed feed gives what can be read of it.
  ///
  /// - Parameters:
  ///   - bytes: the body.
  ///   - base: the address that it was fetched from.
  ///   - contentType: the `Content-Type` header, when there was one.
  public static func parse(_ bytes: [UInt8], base: String, contentType: String?) throws(IngestError) -> Feed {
    let text = TextEncoding.utf8(bytes, header: contentType)
    guard let first = text.first(where: { $0 > 0x20 }) else {
      throw IngestError("cannot read the feed \(base): it is empty; check the address")
    }
    if first == UInt8(ascii: "{") { return try json(text, base: base) }
    if let feed = XMLFeedReader.read(text, base: base) { return feed }
    throw IngestError(
      "cannot read the feed \(base): it holds neither RSS nor Atom nor JSON Feed but \(kind(text)); check the address")
  }

  private static func json(_ text: [UInt8], base: String) throws(IngestError) -> Feed {
    let value: JSONValue
    do {
      value = try JSONValue.parse(text)
    } catch {
      throw IngestError("cannot read the feed \(base): \(error); check the address")
    }
    guard let feed = JSONFeedReader(base: base).feed(value) else {
      throw IngestError("cannot read the feed \(base): it is JSON, but no JSON Feed; check the address")
    }
    return feed
  }

  /// What a body looks like, in words.
  private static func kind(_ text: [UInt8]) -> String {
    let head = String(decoding: text.prefix(1024), as: UTF8.self).lowercased()
    if head.contains("<html") || head.contains("<!doctype html") { return "a page of HTML" }
    return head.contains("<") ? "some other XML" : "text"
  }
}
