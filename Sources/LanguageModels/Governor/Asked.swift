/// What came of asking a model.
public struct Asked: Sendable {
  /// How it ended.
  public enum Result: Sendable {
    /// With an answer, good or bad.
    case reply(Reply)
    /// Without one.
    case failure(Failure)
    /// It was not asked.
    case notAsked(Refusal)
  }

  /// How it ended.
  public var result: Result
  /// What was tried, in order, one sentence each.
  public var tries: [String]
}
