import Records

extension Provider {
  /// OpenAI's chat completions.
  static let openAI = Provider(
    name: "openai", title: "OpenAI", account: "openai", address: "https://api.openai.com",
    version: "/v1", keyHeader: .bearer, thinkingEscapes: false,
    request: { prompt, model in
      let format: JSONValue = [
        "type": "json_schema", "json_schema": WireFormat.object(WireFormat.namedSchema(prompt, .openAI)),
      ]
      return WireRequest(
        path: "/chat/completions",
        body: WireFormat.object([
          ("model", .string(model.name)),
          ("messages", WireFormat.messages(system: prompt.system, user: prompt.user)),
          ("max_completion_tokens", .int(prompt.maxOutput)),
          ("reasoning_effort", model.effort.map { .string($0) }), ("service_tier", "default"), ("store", false),
          ("response_format", format),
        ]))
    },
    reply: { ChatFormat.reply($0, usage: ChatFormat.usage) },
    isSpendLimit: ChatFormat.isSpendLimit)
}
