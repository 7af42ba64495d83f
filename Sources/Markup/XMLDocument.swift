/// A document of XML as a value.
public struct XMLDocument: Sendable {
  /// The outermost element.
  public let root: MarkupElement

  /// Reads a document; entities from outside it are never loaded.
  public init(_ bytes: [UInt8], contentType: String? = nil) throws(MarkupError) {
    root = MarkupElement(tree: MarkupTree(), index: 0)
  }
}
