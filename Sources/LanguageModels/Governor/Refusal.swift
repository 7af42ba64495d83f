/// Why the governor does not let a request out, as a sentence.
public struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// The rule that forbids it.
  public enum Rule: Hashable, Sendable {
    /// A cap would not hold.
    case cap
    /// The provider is left alone for a while.
    case coolDown
    /// The provider has had its attempts for the operation.
    case attempts
    /// The operation has used all its attempts.
    case exhausted
    /// Something went wrong with money or its ledger in this run.
    case stopped
  }

  /// Whether it holds for every other model too.
  public var isForAll: Bool { rule == .exhausted || rule == .stopped }

  /// The rule.
  public let rule: Rule
  /// The sentence.
  public let description: String

  init(_ rule: Rule, _ sentence: String) {
    self.rule = rule
    description = sentence
  }
}
