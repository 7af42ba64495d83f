/// A provider's complete answer with status 200, read from its own form.
public struct Reply: Hashable, Sendable {
  /// Why the model stopped.
  public enum Ending: Hashable, Sendable {
    /// It said what it wanted to say.
    case complete
    /// The limit of output tokens cut it, possibly before the first word when thinking used them up.
    case truncated
    /// The prompt fills the model's context.
    case contextExceeded
    /// The model declined.
    case refused
    /// A content filter stopped the prompt or the answer.
    case filtered
    /// It wants to call a tool or to go on later; it was given no tool.
    case paused
    /// It answered with nothing.
    case empty
    /// The provider names a reason that is not known here.
    case other
  }

  /// The text; empty when there is none.
  public var text: String
  /// Why the model stopped.
  public var ending: Ending
  /// Token counts as reported; nil when there are none.
  public var usage: Usage?
  /// The provider's own statement of the cost in nano-USD, where it makes one.
  public var charge: Int?

  /// An answer.
  public init(text: String, ending: Ending, usage: Usage? = nil, charge: Int? = nil) {
    self.text = text
    self.ending = ending
    self.usage = usage
    self.charge = charge
  }
}

extension Reply.Ending: CustomStringConvertible {
  /// What happened, as the end of a sentence that begins with the model.
  public var description: String {
    switch self {
    case .complete: "answered"
    case .truncated: "was cut at its limit of output tokens"
    case .contextExceeded: "had no room left in its context"
    case .refused: "declined to answer"
    case .filtered: "was stopped by a content filter"
    case .paused: "paused or called a tool that it was not given"
    case .empty: "answered with nothing"
    case .other: "stopped for a reason that is not known"
    }
  }
}
