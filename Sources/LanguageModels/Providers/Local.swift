import Records

extension Provider {
  /// Any server that speaks OpenAI's chat, such as llama.cpp, Ollama or vLLM.
  ///
  /// Read leniently: counts may be missing, and an answer that was cut may say that it is complete.
  static let local = Provider(
    name: "local", title: "Local model", account: "local", address: nil,
    version: "/v1", keyHeader: .bearer, thinkingEscapes: false,
    request: { prompt, model in
      let format: JSONValue = [
        "type": "json_schema", "json_schema": WireFormat.object(WireFormat.namedSchema(prompt, .full)),
      ]
      return WireRequest(
        path: "/chat/completions",
        body: WireFormat.object([
          ("model", .string(model.name)),
          ("messages", WireFormat.messages(system: prompt.systemWithSchema, user: prompt.user)),
          ("max_tokens", .int(prompt.maxOutput)), ("reasoning_effort", model.effort.map { .string($0) }),
          ("response_format", format),
        ]))
    },
    reply: { ChatFormat.reply($0, usage: ChatFormat.usage) },
    isSpendLimit: { _, _ in false })
}
