/// A command that asks for what the site does not have: one sentence that says what, and what there is.
public struct UsageError: Error, CustomStringConvertible, Sendable {
  /// The sentence.
  public let description: String

  init(_ sentence: String) {
    description = sentence
  }
}

/// What ends a run: one sentence that says what failed, where, why, and what to do.
public struct PipelineError: Error, CustomStringConvertible, Sendable {
  /// The sentence.
  public let description: String

  /// An error with its sentence.
  public init(_ sentence: String) {
    description = sentence
  }
}
