/// What a request would cost, before it is sent.
public struct Quote: Sendable {
  /// Bytes of the request's body.
  public var bytes: Int
  /// Nano-USD that it can cost at most; nil when that is beyond all measure.
  public var bound: Int?
  /// Nano-USD that it is likely to cost: four bytes a token, half of the output that is allowed. An estimate, never a bound.
  public var expected: Int?
  /// Why it would not be sent now; nil when it would.
  public var refusal: Refusal?
}

extension Model {
  /// A likely cost.
  func expectedCost(_ body: [UInt8], _ prompt: Prompt) -> Int? {
    price.cost(Usage(input: body.count / 4, output: prompt.maxOutput / 2))
  }
}
