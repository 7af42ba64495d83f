/// Token counts of one answer; each token is in exactly one of them.
public struct Usage: Hashable, Sendable {
  /// Input tokens that no cache had.
  public var input: Int
  /// Input tokens read from a cache.
  public var cacheRead: Int
  /// Input tokens written to a cache.
  public var cacheWrite: Int
  /// Output tokens that are billed, thinking included.
  public var output: Int

  /// Counts as a provider reported them, believable or not.
  public init(input: Int, cacheRead: Int = 0, cacheWrite: Int = 0, output: Int) {
    self.input = input
    self.cacheRead = cacheRead
    self.cacheWrite = cacheWrite
    self.output = output
  }

  /// All input tokens.
  public var prompt: Int { input &+ cacheRead &+ cacheWrite }

  /// Whether the counts can be true for a request and its answer.
  ///
  /// A token covers at least a byte, so that more tokens than bytes are absurd; and on average fewer than twelve, so that
  /// a tenth of the truth (seen in `mockllm`'s `usage_low`) is absurd too.
  public func isPlausible(bodyBytes: Int, promptBytes: Int, answerBytes: Int, maxOutput: Int) -> Bool {
    let counts = [input, cacheRead, cacheWrite, output]
    guard counts.allSatisfy({ (0...(1 << 40)).contains($0) }) else { return false }
    return prompt <= bodyBytes && prompt * 12 >= promptBytes && output <= maxOutput && output * 12 >= answerBytes
  }
}
