/// An error of this module, as a sentence.
public struct TestSupportError: Error, CustomStringConvertible {
  /// The sentence.
  public let description: String

  /// An error with its sentence.
  public init(_ sentence: String) {
    description = sentence
  }
}
