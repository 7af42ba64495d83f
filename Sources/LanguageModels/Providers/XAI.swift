import Records

extension Provider {
  /// xAI's chat: OpenAI's shape, but reasoning is billed outside `completion_tokens` and outside the limit.
  static let xAI = Provider(
    name: "xai", title: "xAI", account: "xai", address: "https://api.x.ai",
    version: "/v1", keyHeader: .bearer, thinkingEscapes: true,
    request: { prompt, model in
      let format: JSONValue = [
        "type": "json_schema", "json_schema": WireFormat.object(WireFormat.namedSchema(prompt, .full)),
      ]
      return WireRequest(
        path: "/chat/completions",
        body: WireFormat.object([
          ("model", .string(model.name)),
          ("messages", WireFormat.messages(system: prompt.system, user: prompt.user)),
          ("max_completion_tokens", .int(prompt.maxOutput)),
          ("reasoning_effort", model.effort.map { .string($0) }), ("response_format", format),
        ]))
    },
    reply: { ChatFormat.reply($0, usage: xaiCounts, charge: ticks($0["usage"])) },
    isSpendLimit: { status, error in
      // The error object's form is not documented; seen are {"code": text, "error": text} and OpenAI's.
      let message = error["error"]?.string ?? error["error"]?["message"]?.string ?? ""
      return ChatFormat.isSpendLimit(status: status, error: error)
        || (status == 429 || status == 403) && (message.contains("credits") || message.contains("spending limit"))
    })

  private static func xaiCounts(_ usage: JSONValue) -> Usage? {
    guard let prompt = usage["prompt_tokens"]?.int, let completion = usage["completion_tokens"]?.int else { return nil }
    let read = WireFormat.count(usage, "prompt_tokens_details", "cached_tokens")
    let reasoning = WireFormat.count(usage, "completion_tokens_details", "reasoning_tokens")
    return Usage(input: prompt &- read, cacheRead: read, output: completion &+ reasoning)
  }

  /// `cost_in_usd_ticks`, of which ten make a nano-USD.
  private static func ticks(_ usage: JSONValue?) -> Int? {
    guard let ticks = usage?["cost_in_usd_ticks"]?.int, (1..<(1 << 60)).contains(ticks) else { return nil }
    return (ticks + 9) / 10
  }
}
