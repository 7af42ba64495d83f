/// What ends a run: one sentence that says what failed, where, why, and what to do.
public struct PipelineError: Error, CustomStringConvertible, Sendable {
  /// The sentence.
  public let description: String

  /// An error with its sentence.
  public init(_ sentence: String) {
    description = sentence
  }
}
