import Records

extension Provider {
  /// DeepSeek's chat, which knows `json_object` alone and learns the shape from the prompt.
  static let deepSeek = Provider(
    name: "deepseek", title: "DeepSeek", account: "deepseek", address: "https://api.deepseek.com",
    version: nil, keyHeader: .bearer, thinkingEscapes: false,
    request: { prompt, model in
      WireRequest(
        path: "/chat/completions",
        body: WireFormat.object([
          ("model", .string(model.name)),
          ("messages", WireFormat.messages(system: prompt.systemWithSchema, user: prompt.user)),
          ("max_tokens", .int(prompt.maxOutput)), ("thinking", model.effort.map { ["type": .string($0)] }),
          ("response_format", ["type": "json_object"]),
        ]))
    },
    reply: { ChatFormat.reply($0, usage: deepseekCounts) },
    isSpendLimit: ChatFormat.isSpendLimit)

  private static func deepseekCounts(_ usage: JSONValue) -> Usage? {
    guard let prompt = usage["prompt_tokens"]?.int, let completion = usage["completion_tokens"]?.int else { return nil }
    let hit = WireFormat.count(usage, "prompt_cache_hit_tokens")
    return Usage(input: prompt &- hit, cacheRead: hit, output: completion)
  }
}
