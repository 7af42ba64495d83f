/// An error of this module, as a sentence.
public struct DigestsError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What, where, why, what next.
  public let description: String

  /// An error with its sentence.
  public init(_ sentence: String) {
    description = sentence
  }
}
