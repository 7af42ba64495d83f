/// A name as a template uses it.
public struct TemplateName: Sendable, Hashable {
  /// What the name stands for.
  public enum Kind: String, Sendable {
    /// A value that is written: the data must have it.
    case value
    /// A section or inverted section: the data may have it.
    case section
    /// A template that is included, by name.
    case partial
    /// A template that is included, with a name from the data.
    case dynamicPartial
    /// A template whose blocks are replaced.
    case parent
    /// A block that is offered or replaced.
    case block
  }

  /// What the name stands for.
  public let kind: Kind
  /// The name, dots included.
  public let name: String
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
  public let column: Int
}
