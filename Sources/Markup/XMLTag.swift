/// The start of an element as a scanner met it.
public struct XMLTag: Sendable {
  /// An attribute with its value decoded.
  public struct Attribute: Sendable {
    /// The name as written, with its prefix; in lower case where the scanner folds case.
    public let name: String
    /// The value, references decoded.
    public let value: String
  }

  /// The prefix as written; empty where there is none.
  public let prefix: String
  /// The name without its prefix; in lower case where the scanner folds case.
  public let name: String
  /// The address of its namespace; nil when none is declared for its prefix.
  public let namespace: String?
  /// In the order of the document; an attribute that is repeated counts once, the first time.
  public let attributes: [Attribute]

  /// The value of an attribute by its name as written.
  public subscript(name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }
}
