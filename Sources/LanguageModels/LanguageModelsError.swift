/// An error of this module, as a sentence that never holds a key, a prompt or an answer.
public struct LanguageModelsError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What, where, why, what next.
  public let description: String

  /// An error with its sentence.
  public init(_ sentence: String) {
    description = sentence
  }
}
