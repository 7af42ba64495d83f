import Records

extension Provider {
  /// OpenAI's Responses API.
  static let openAIResponses = Provider(
    name: "openai-responses", title: "OpenAI", account: "openai", address: "https://api.openai.com",
    version: "/v1", keyHeader: .bearer, thinkingEscapes: false,
    request: { prompt, model in
      let format = [("type", JSONValue.string("json_schema"))] + WireFormat.namedSchema(prompt, .openAI)
      return WireRequest(
        path: "/responses",
        body: WireFormat.object([
          ("model", .string(model.name)), ("instructions", .string(prompt.system)), ("input", .string(prompt.user)),
          ("max_output_tokens", .int(prompt.maxOutput)),
          ("reasoning", model.effort.map { ["effort": .string($0)] }), ("service_tier", "default"), ("store", false),
          ("text", ["format": WireFormat.object(format)]),
        ]))
    },
    reply: { ResponsesFormat.reply($0) },
    isSpendLimit: ChatFormat.isSpendLimit)
}
