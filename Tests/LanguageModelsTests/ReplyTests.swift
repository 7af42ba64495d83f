import Records
import Testing
import Transport

@testable import LanguageModels

@Suite("Answers")
struct ReplyTests {
  /// A body that each provider could send, with its meaning.
  struct Case: CustomTestStringConvertible, Sendable {
    let provider: String
    let body: String
    let ending: Reply.Ending
    var text = "{}"
    var usage: Usage?
    var charge: Int?
    var testDescription: String { "\(provider) \(ending)" }
  }

  static let cases: [Case] = [
    Case(
      provider: "anthropic",
      body:
        #"{"content":[{"type":"thinking","thinking":""},{"type":"text","text":"{}"}],"stop_reason":"end_turn","usage":{"input_tokens":5,"cache_creation_input_tokens":2,"cache_read_input_tokens":3,"output_tokens":7}}"#,
      ending: .complete, usage: Usage(input: 5, cacheRead: 3, cacheWrite: 2, output: 7)),
    Case(
      provider: "anthropic", body: #"{"content":[{"type":"text","text":"{"}],"stop_reason":"max_tokens"}"#,
      ending: .truncated, text: "{"),
    Case(provider: "anthropic", body: #"{"content":[],"stop_reason":"refusal"}"#, ending: .refused, text: ""),
    Case(provider: "anthropic", body: #"{"content":[],"stop_reason":"pause_turn"}"#, ending: .paused, text: ""),
    Case(
      provider: "anthropic", body: #"{"content":[],"stop_reason":"model_context_window_exceeded"}"#,
      ending: .contextExceeded, text: ""),
    Case(provider: "anthropic", body: #"{"content":[],"stop_reason":"end_turn"}"#, ending: .empty, text: ""),
    Case(
      provider: "openai",
      body:
        #"{"choices":[{"message":{"content":"{}","refusal":null},"finish_reason":"stop"}],"usage":{"prompt_tokens":10,"completion_tokens":4,"prompt_tokens_details":{"cached_tokens":3,"cache_write_tokens":5}}}"#,
      ending: .complete, usage: Usage(input: 2, cacheRead: 3, cacheWrite: 5, output: 4)),
    Case(
      provider: "openai", body: #"{"choices":[{"message":{"content":null,"refusal":"No."},"finish_reason":"stop"}]}"#,
      ending: .refused, text: ""),
    Case(
      provider: "openai", body: #"{"choices":[{"message":{"content":"{"},"finish_reason":"content_filter"}]}"#,
      ending: .filtered, text: "{"),
    Case(
      provider: "openai", body: #"{"choices":[{"message":{"content":""},"finish_reason":"length"}]}"#,
      ending: .truncated, text: ""),
    Case(
      provider: "openai", body: #"{"choices":[{"message":{"content":"x"},"finish_reason":"odd"}]}"#, ending: .other,
      text: "x"),
    Case(
      provider: "openai-responses",
      body:
        #"{"status":"completed","output":[{"type":"reasoning"},{"type":"message","content":[{"type":"output_text","text":"{}"}]}],"usage":{"input_tokens":9,"input_tokens_details":{"cached_tokens":4,"cache_write_tokens":0},"output_tokens":6}}"#,
      ending: .complete, usage: Usage(input: 5, cacheRead: 4, output: 6)),
    Case(
      provider: "openai-responses",
      body: #"{"status":"incomplete","incomplete_details":{"reason":"max_output_tokens"},"output":[]}"#,
      ending: .truncated, text: ""),
    Case(
      provider: "openai-responses",
      body: #"{"status":"incomplete","incomplete_details":{"reason":"content_filter"},"output":[]}"#, ending: .filtered,
      text: ""),
    Case(
      provider: "openai-responses",
      body: #"{"status":"completed","output":[{"type":"message","content":[{"type":"refusal","refusal":"No."}]}]}"#,
      ending: .refused, text: ""),
    Case(
      provider: "deepseek",
      body:
        #"{"choices":[{"message":{"content":"{}"},"finish_reason":"stop"}],"usage":{"prompt_tokens":10,"prompt_cache_hit_tokens":4,"completion_tokens":3}}"#,
      ending: .complete, usage: Usage(input: 6, cacheRead: 4, output: 3)),
    Case(
      provider: "xai",
      body:
        #"{"choices":[{"message":{"content":"{}"},"finish_reason":"stop"}],"usage":{"prompt_tokens":10,"completion_tokens":3,"completion_tokens_details":{"reasoning_tokens":8},"cost_in_usd_ticks":12341}}"#,
      ending: .complete, usage: Usage(input: 10, output: 11), charge: 1235),
    Case(
      provider: "perplexity",
      body:
        #"{"status":"completed","output":[{"type":"message","content":[{"type":"output_text","text":"{}"}]}],"usage":{"input_tokens":9,"output_tokens":6,"cost":{"currency":"USD","total_cost":0.0000125}}}"#,
      ending: .complete, usage: Usage(input: 0, cacheWrite: 9, output: 6), charge: 12_500),
    Case(
      provider: "perplexity", body: #"{"status":"failed","error":{"code":"content_filter"},"output":[]}"#,
      ending: .filtered, text: ""),
    Case(
      provider: "google",
      body:
        #"{"candidates":[{"content":{"parts":[{"text":"thinking","thought":true},{"text":"{}"}]},"finishReason":"STOP"}],"usageMetadata":{"promptTokenCount":10,"candidatesTokenCount":2,"thoughtsTokenCount":5,"totalTokenCount":17,"cachedContentTokenCount":4}}"#,
      ending: .complete, usage: Usage(input: 6, cacheRead: 4, output: 7)),
    Case(
      provider: "google", body: #"{"candidates":[{"content":{"role":"model"},"finishReason":"MAX_TOKENS"}]}"#,
      ending: .truncated, text: ""),
    Case(
      provider: "google", body: #"{"candidates":[{"finishReason":"PROHIBITED_CONTENT"}]}"#, ending: .filtered, text: ""),
    Case(
      provider: "google",
      body:
        #"{"promptFeedback":{"blockReason":"SAFETY"},"usageMetadata":{"promptTokenCount":10,"totalTokenCount":25}}"#,
      ending: .filtered, text: "", usage: Usage(input: 10, output: 15)),
    Case(
      provider: "local", body: #"{"choices":[{"message":{"content":"{}"},"finish_reason":"stop"}]}"#, ending: .complete),
  ]

  private static let names = [
    "anthropic": "claude-haiku-5-5", "openai": "gpt-6-luna", "openai-responses": "gpt-6-luna",
    "deepseek": "deepseek-flash",
    "xai": "grok-4.20-non-reasoning", "perplexity": "perplexity/sonar", "google": "gemini-3.5-flash-lite",
  ]

  private func read(_ provider: String, _ body: String) throws -> Reply {
    let model =
      provider == "local"
      ? try Bench.model("local", "any", address: "http://127.0.0.1:1", isFree: true)
      : try Bench.model(provider, try #require(Self.names[provider]))
    return try model.read(.init(status: 200, body: Array(body.utf8), url: ""), prompt: Bench.prompt, now: Bench.now)
  }

  @Test(
    "Every stop reason of every provider has its own meaning, and usage is read in the provider's own way",
    arguments: cases)
  func meanings(_ sample: Case) throws {
    let reply = try read(sample.provider, sample.body)
    #expect(reply.ending == sample.ending)
    #expect(reply.text == sample.text)
    #expect(reply.usage == sample.usage)
    #expect(reply.charge == sample.charge)
  }

  @Test("An answer that says it is complete, but used up its limit and is no JSON, was cut")
  func silentCut() throws {
    let body = Bench.chat(#"{"text":"half of"#, usage: #"{"prompt_tokens":60,"completion_tokens":400}"#)
    #expect(try read("openai", body).ending == .truncated)
  }

  @Test(
    "A body that is not the provider's form is unreadable",
    arguments: ["[]", "{}", "<html>", "", #"{"choices":[]}"#, #"{"choices":[{"message":null}]}"#])
  func unreadable(_ body: String) {
    #expect(throws: Failure.unreadable) { try read("openai", body) }
  }

  @Test("A deeply nested body ends with an error and not with the stack")
  func nesting() {
    let body = String(repeating: #"{"a":"#, count: 20_000) + "1" + String(repeating: "}", count: 20_000)
    #expect(throws: Failure.unreadable) { try read("openai", body) }
  }

  @Test("An object inside a fence and a sentence is found; a text without one is none")
  func fences() {
    let fenced = Reply(text: "Here is the JSON:\n```json\n{\"text\":\"a\"}\n```\n", ending: .complete)
    #expect(fenced.json?["text"]?.string == "a")
    #expect(Reply(text: "No.", ending: .complete).json == nil)
    #expect(Reply(text: "[1]", ending: .complete).json == nil)
    #expect(Reply(text: "{\"text\":", ending: .complete).json == nil)
  }
}
