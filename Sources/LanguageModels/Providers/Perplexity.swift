import Records

extension Provider {
  /// Perplexity's Agent API: the Responses format with one step and no tools, which it would bill.
  static let perplexity = Provider(
    name: "perplexity", title: "Perplexity", account: "perplexity", address: "https://api.perplexity.ai",
    version: "/v1", keyHeader: .bearer, thinkingEscapes: false,
    request: { prompt, model in
      let format: JSONValue = [
        "type": "json_schema", "json_schema": WireFormat.object(WireFormat.namedSchema(prompt, .full)),
      ]
      return WireRequest(
        path: "/responses",
        body: WireFormat.object([
          ("model", .string(model.name)), ("input", .string(prompt.user)), ("instructions", .string(prompt.system)),
          ("max_output_tokens", .int(prompt.maxOutput)), ("max_steps", 1),
          ("reasoning", model.effort.map { ["effort": .string($0)] }), ("response_format", format), ("store", false),
        ]))
    },
    reply: { body in
      let cost = body["usage"]?["cost"]
      let isDollars = cost?["currency"]?.string == "USD"
      return ResponsesFormat.reply(body, charge: isDollars ? WireFormat.nano(dollars: cost?["total_cost"]) : nil)
    },
    isSpendLimit: ChatFormat.isSpendLimit)
}
