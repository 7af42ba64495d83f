import Records

/// OpenAI's Responses format, which Perplexity's Agent API follows.
enum ResponsesFormat {
  /// Reads the texts of the messages in `output`.
  static func reply(_ body: JSONValue, charge: Int? = nil) -> Reply? {
    guard let output = body["output"]?.array, let status = body["status"]?.string else { return nil }
    let parts = output.filter { $0["type"]?.string == "message" }.flatMap { $0["content"]?.array ?? [] }
    let texts = parts.filter { $0["type"]?.string == "output_text" }.compactMap { $0["text"]?.string }
    let isRefusal = parts.contains { $0["type"]?.string == "refusal" }
    let usage = body["usage"].flatMap { $0.object == nil ? nil : counts($0) }
    return Reply(
      text: texts.joined(), ending: isRefusal ? .refused : ending(status, body), usage: usage, charge: charge)
  }

  private static func ending(_ status: String, _ body: JSONValue) -> Reply.Ending {
    let reason = body["incomplete_details"]?["reason"]?.string ?? body["error"]?["code"]?.string
    switch (status, reason) {
    case ("completed", _): return .complete
    case (_, "content_filter"): return .filtered
    case ("incomplete", "max_output_tokens"): return .truncated
    default: return .other
    }
  }

  private static func counts(_ usage: JSONValue) -> Usage? {
    guard let input = usage["input_tokens"]?.int, let output = usage["output_tokens"]?.int else { return nil }
    let details = usage["input_tokens_details"]
    let read = details?["cached_tokens"]?.int ?? details?["cache_read_input_tokens"]?.int ?? 0
    let fresh = input &- read
    let written = details?["cache_write_tokens"]?.int ?? details?["cache_creation_input_tokens"]?.int ?? fresh
    return Usage(input: fresh &- written, cacheRead: read, cacheWrite: written, output: output)
  }
}
