/// What an element holds.
public struct XMLContent: Sendable {
  /// All the text inside it, at any depth, references and CDATA decoded.
  public let text: String
  /// The source between its tags, when it holds elements of its own; else nil.
  public let markup: String?

  /// Nothing.
  public static let empty = XMLContent(text: "", markup: nil)
}
