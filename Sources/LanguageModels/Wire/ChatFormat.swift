import Records

/// The chat format that OpenAI invented and others speak with differences.
enum ChatFormat {
  /// Reads `choices[0]`; `usage` reads the counts.
  static func reply(_ body: JSONValue, usage: (JSONValue) -> Usage?, charge: Int? = nil) -> Reply? {
    guard let choice = body["choices"]?[0], let message = choice["message"], message.object != nil else { return nil }
    let text = message["content"]?.string ?? ""
    let isRefusal = message["refusal"]?.string.map { !$0.isEmpty } ?? false
    let ending: Reply.Ending =
      switch choice["finish_reason"]?.string {
      case _ where isRefusal: .refused
      case "stop": .complete
      case "length": .truncated
      case "content_filter": .filtered
      case "tool_calls", "function_call": .paused
      default: .other
      }
    let counts = body["usage"].flatMap { $0.object == nil ? nil : usage($0) }
    return Reply(text: text, ending: ending, usage: counts, charge: charge)
  }

  /// OpenAI's counts: cached and written tokens lie inside the prompt's, thinking inside the completion's.
  ///
  /// Where written tokens are not told they may be all of the fresh ones, so that they are counted as such; the price of
  /// a model without a price for them is that of plain input.
  static func usage(_ usage: JSONValue) -> Usage? {
    guard let prompt = usage["prompt_tokens"]?.int, let completion = usage["completion_tokens"]?.int else { return nil }
    let read = WireFormat.count(usage, "prompt_tokens_details", "cached_tokens")
    let fresh = prompt &- read
    let written = usage["prompt_tokens_details"]?["cache_write_tokens"]?.int ?? fresh
    return Usage(input: fresh &- written, cacheRead: read, cacheWrite: written, output: completion)
  }

  /// OpenAI's two ways to say that money is the limit.
  static func isSpendLimit(status: Int, error: JSONValue) -> Bool {
    guard status == 429 || status == 400 || status == 403 else { return false }
    let words = [error["error"]?["type"]?.string, error["error"]?["code"]?.string]
    return words.contains { $0.map(spendLimits.contains) ?? false }
  }

  private static let spendLimits: Set<String> = [
    "insufficient_quota", "credit_balance_exhausted", "organization_spend_limit_exceeded",
    "project_spend_limit_exceeded", "organization_usage_limit_exceeded", "insufficient_credits",
    "billing_hard_limit_reached",
  ]
}
