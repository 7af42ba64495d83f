internal import Markup

/// An element of a feed or an item as it came over the wire.
struct FeedElement {
  /// What it is.
  var name: FeedName
  /// Its tag with the attributes.
  var tag: XMLTag
  /// Its text, and its source where it holds elements.
  var content: XMLContent
  /// What relative addresses in it are relative to.
  var base: String

  /// Its text without white space around it; nil when there is none.
  var text: String? {
    let text = PlainText.collapsed(content.text)
    return text.isEmpty ? nil : text
  }

  /// An address that stands in its text or an attribute, made absolute.
  func address(_ reference: String?) -> String? {
    guard let reference, reference.utf8.contains(where: { $0 > 0x20 }) else { return nil }
    return WebAddress.resolve(reference, base: base) ?? reference
  }
}
