/// A document that could not be read, as a sentence.
public struct MarkupError: Error, CustomStringConvertible, Hashable, Sendable {
  /// The sentence.
  public let description: String

  /// An error with its sentence.
  public init(_ sentence: String) {
    description = sentence
  }
}
