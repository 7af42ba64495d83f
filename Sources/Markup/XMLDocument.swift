/// A well-formed document of XML as a value, read by libxml2. For formats that may be demanded to be right, such as
/// OPML; feeds are read by ``XMLScanner``.
public struct XMLDocument: Sendable {
  /// The outermost element.
  public let root: MarkupElement

  /// Reads a document. Nothing outside it is ever loaded, and one that uses entities of its own is refused.
  public init(_ bytes: [UInt8], contentType: String? = nil) throws(MarkupError) {
    let tree: MarkupTree
    do {
      tree = try LibXML.xml(TextEncoding.utf8(bytes, header: contentType))
    } catch {
      throw MarkupError("it is not well-formed XML, line \(error.line): \(error.message)")
    }
    guard !tree.nodes.isEmpty else { throw MarkupError("it is not well-formed XML: it has no element") }
    root = MarkupElement(tree: tree, index: 0)
  }
}
