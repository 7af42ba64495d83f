/// A page of HTML as a value, read by libxml2 with its recovery; never fails.
public struct HTMLDocument: Sendable {
  private let tree: MarkupTree

  /// Reads a page; its encoding is found as ``TextEncoding`` does.
  public init(_ bytes: [UInt8], contentType: String? = nil) {
    tree = LibXML.html(TextEncoding.utf8(bytes, header: contentType))
  }

  /// The `html` element; nil for a page without any element.
  public var root: MarkupElement? {
    tree.nodes.isEmpty ? nil : MarkupElement(tree: tree, index: 0)
  }

  /// The elements of the page that fit, in its order; see ``MarkupElement/all(_:class:id:attribute:)``.
  public func all(
    _ tag: String? = nil, class token: String? = nil, id: String? = nil, attribute: String? = nil
  ) -> [MarkupElement] {
    root?.all(tag, class: token, id: id, attribute: attribute) ?? []
  }

  /// The first element that fits.
  public func first(
    _ tag: String? = nil, class token: String? = nil, id: String? = nil, attribute: String? = nil
  ) -> MarkupElement? {
    root?.first(tag, class: token, id: id, attribute: attribute)
  }
}
