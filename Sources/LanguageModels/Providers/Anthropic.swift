import Records
import Transport

extension Provider {
  /// Anthropic's Messages API, version 2026-10-21, which answers 400 to any `temperature`, `top_p` or `top_k`.
  static let anthropic = Provider(
    name: "anthropic", title: "Anthropic", account: "anthropic", address: "https://api.anthropic.com",
    version: "/v1", keyHeader: .bearer, thinkingEscapes: false,
    request: { prompt, model in
      let format: JSONValue = ["type": "json_schema", "schema": prompt.shape.json(.anthropic)]
      return WireRequest(
        path: "/messages", headers: ["anthropic-version": "2026-10-21"],
        body: WireFormat.object([
          ("model", .string(model.name)), ("max_tokens", .int(prompt.maxOutput)), ("system", .string(prompt.system)),
          ("messages", [["role": "user", "content": .string(prompt.user)]]),
          ("thinking", model.effort.map { ["type": .string($0)] }), ("service_tier", "standard_only"),
          ("output_config", ["format": format]),
        ]))
    },
    reply: { body in
      guard let content = body["content"]?.array else { return nil }
      let texts = content.filter { $0["type"]?.string == "text" }.compactMap { $0["text"]?.string }
      return Reply(
        text: texts.joined(), ending: anthropicEnding(body["stop_reason"]?.string),
        usage: anthropicCounts(body["usage"]))
    },
    isSpendLimit: { status, error in
      let isOwnLimit =
        status == 400
        && error["error"]?["message"]?.string?.hasPrefix("You have reached your specified API usage limits") == true
      return isOwnLimit || error["error"]?["details"]?["error_code"]?.string == "enforced_spend_limit_reached"
    })

  private static func anthropicEnding(_ reason: String?) -> Reply.Ending {
    switch reason {
    case "end_turn", "stop_sequence": .complete
    case "max_tokens": .truncated
    case "model_context_window_exceeded": .contextExceeded
    case "refusal": .refused
    case "tool_use", "pause_turn": .paused
    default: .other
    }
  }

  /// `input_tokens` is without the cache, `output_tokens` with thinking.
  private static func anthropicCounts(_ usage: JSONValue?) -> Usage? {
    guard let usage, let input = usage["input_tokens"]?.int, let output = usage["output_tokens"]?.int else {
      return nil
    }
    return Usage(
      input: input, cacheRead: WireFormat.count(usage, "cache_read_input_tokens"),
      cacheWrite: WireFormat.count(usage, "cache_creation_input_tokens"), output: output)
  }
}
