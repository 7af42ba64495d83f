/// A body that could not be read: one sentence that says what, where, why and what to do.
public struct IngestError: Error, CustomStringConvertible, Hashable, Sendable {
  /// The sentence.
  public let description: String

  /// An error with its sentence.
  public init(_ sentence: String) {
    description = sentence
  }
}
