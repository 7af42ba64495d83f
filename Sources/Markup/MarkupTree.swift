/// The nodes of a document, flat, in the order of the document.
struct MarkupTree: Sendable {
}
