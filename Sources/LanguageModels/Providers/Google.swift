import Records

extension Provider {
  /// Google's Gemini API.
  ///
  /// A level word (`MINIMAL`) is a thinking level, a number a thinking budget: models before Gemini 3 take the budget alone.
  static let google = Provider(
    name: "google", title: "Google", account: "google", address: "https://generativelanguage.googleapis.com",
    version: "/v1beta", keyHeader: .named("x-goog-api-key"), thinkingEscapes: false,
    request: { prompt, model in
      let thinking: JSONValue? = model.effort.map { effort in
        Int(effort).map { ["thinkingBudget": .int($0)] } ?? ["thinkingLevel": .string(effort)]
      }
      return WireRequest(
        path: "/models/\(model.name):generateContent",
        body: WireFormat.object([
          ("systemInstruction", ["parts": [["text": .string(prompt.system)]]]),
          ("contents", [["role": "user", "parts": [["text": .string(prompt.user)]]]]),
          (
            "generationConfig",
            WireFormat.object([
              ("maxOutputTokens", .int(prompt.maxOutput)), ("responseMimeType", "application/json"),
              ("responseJsonSchema", prompt.shape.json(.google)), ("thinkingConfig", thinking),
            ])
          ),
        ]))
    },
    reply: googleReply,
    isSpendLimit: { status, error in
      // A quota of a day or of money comes as QuotaFailure; a rate comes as RetryInfo.
      let details = error["error"]?["details"]?.array ?? []
      return status == 429
        && details.contains { $0["@type"]?.string?.hasSuffix("QuotaFailure") ?? false }
        && !details.contains { $0["@type"]?.string?.hasSuffix("RetryInfo") ?? false }
    })

  private static func googleReply(_ body: JSONValue) -> Reply? {
    let usage = googleCounts(body["usageMetadata"])
    guard let candidate = body["candidates"]?[0] else {
      let isBlocked = body["promptFeedback"]?["blockReason"]?.string != nil
      return isBlocked ? Reply(text: "", ending: .filtered, usage: usage) : nil
    }
    let parts = candidate["content"]?["parts"]?.array ?? []
    let texts = parts.filter { $0["thought"]?.bool != true }.compactMap { $0["text"]?.string }
    return Reply(text: texts.joined(), ending: googleEnding(candidate["finishReason"]?.string), usage: usage)
  }

  private static func googleEnding(_ reason: String?) -> Reply.Ending {
    switch reason {
    case "STOP": .complete
    case "MAX_TOKENS": .truncated
    case "SAFETY", "RECITATION", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII", "LANGUAGE": .filtered
    case "MALFORMED_FUNCTION_CALL", "UNEXPECTED_TOOL_CALL": .paused
    default: .other
    }
  }

  /// Thinking is billed beside the candidates' tokens; a blocked prompt's answer shows in the total alone.
  private static func googleCounts(_ usage: JSONValue?) -> Usage? {
    guard let usage, let prompt = usage["promptTokenCount"]?.int else { return nil }
    let read = WireFormat.count(usage, "cachedContentTokenCount")
    let output = WireFormat.count(usage, "candidatesTokenCount") &+ WireFormat.count(usage, "thoughtsTokenCount")
    let rest = WireFormat.count(usage, "totalTokenCount") &- prompt
    return Usage(input: prompt &- read, cacheRead: read, output: output < 0 ? output : max(output, rest))
  }
}
