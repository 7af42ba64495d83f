import Records
import Testing
import Transport

@testable import LanguageModels

@Suite("Requests")
struct RequestTests {
  private static let models: [(provider: String, model: String)] = [
    ("anthropic", "claude-haiku-5-5"), ("openai", "gpt-6-luna"), ("openai-responses", "gpt-6-luna"),
    ("deepseek", "deepseek-flash"), ("xai", "grok-4.20-non-reasoning"), ("perplexity", "perplexity/sonar"),
    ("google", "gemini-3.5-flash-lite"),
  ]

  private func body(_ provider: String, _ model: String, effort: String? = nil) throws -> JSONValue {
    let model = try Bench.model(provider, model, effort: effort)
    return try JSONValue.parse(model.body(Bench.prompt))
  }

  @Test("Every provider's request follows no redirect, since the key would go with it, and is a POST of JSON")
  func redirects() throws {
    for (provider, name) in Self.models {
      let model = try Bench.model(provider, name)
      let request = model.request(Bench.prompt, body: model.body(Bench.prompt))
      #expect(request.method == "POST" && !request.followRedirects && request.limits.redirects == 0)
      #expect(request.headers["content-type"] == "application/json")
      let key = provider == "google" ? request.headers["x-goog-api-key"] : request.headers["authorization"]
      #expect(key?.hasSuffix("key-of-\(provider)") == true)
      #expect(!request.url.contains("key-of"))
    }
  }

  @Test("No request holds sampling parameters, tools, or another tier")
  func absences() throws {
    for (provider, name) in Self.models {
      let text = String(decoding: try body(provider, name).serialized(), as: UTF8.self)
      for word in ["temperature", "top_p", "top_k", "\"tools\"", "stream"] {
        #expect(!text.contains(word), "\(provider)")
      }
    }
  }

  @Test("Anthropic: version, pinned tier, no thinking, and a schema without limits")
  func anthropic() throws {
    let model = try Bench.model("anthropic", "claude-haiku-5-5")
    let request = model.request(Bench.prompt, body: [])
    #expect(request.url == "https://api.anthropic.com/v1/messages")
    #expect(request.headers["anthropic-version"] == "2026-10-21")
    let body = try body("anthropic", "claude-haiku-5-5")
    #expect(body["max_tokens"]?.int == 400)
    #expect(body["thinking"]?["type"]?.string == "disabled")
    #expect(body["service_tier"]?.string == "standard_only")
    let schema = body["output_config"]?["format"]?["schema"]
    #expect(schema?["additionalProperties"]?.bool == false)
    #expect(schema?["properties"]?["text"]?["maxLength"] == nil)
    #expect(schema?["properties"]?["text"]?["description"]?.string == "one line, at most 90 characters")
  }

  @Test("OpenAI: a limit of completion tokens, effort none, nothing stored, a strict schema")
  func openAI() throws {
    let chat = try body("openai", "gpt-6-luna")
    #expect(chat["max_completion_tokens"]?.int == 400 && chat["max_tokens"] == nil)
    #expect(chat["reasoning_effort"]?.string == "none" && chat["store"]?.bool == false)
    #expect(chat["response_format"]?["json_schema"]?["strict"]?.bool == true)
    let responses = try body("openai-responses", "gpt-6-luna")
    #expect(responses["max_output_tokens"]?.int == 400 && responses["reasoning"]?["effort"]?.string == "none")
    #expect(responses["text"]?["format"]?["name"]?.string == "answer")
  }

  @Test("A model that cannot think is not told how much to think")
  func effort() throws {
    #expect(try body("openai", "gpt-4.1-mini")["reasoning_effort"] == nil)
    #expect(try body("openai", "gpt-6.1-sol")["reasoning_effort"]?.string == "minimal")
    #expect(try body("openai", "gpt-6-luna", effort: "low")["reasoning_effort"]?.string == "low")
    #expect(try body("anthropic", "claude-haiku-5-5", effort: "omit")["thinking"] == nil)
    let old = try body("google", "gemini-2.5-flash")["generationConfig"]?["thinkingConfig"]
    #expect(old?["thinkingBudget"]?.int == 0 && old?["thinkingLevel"] == nil)
  }

  @Test("DeepSeek: the prompt holds the word JSON, the schema and an example")
  func deepSeek() throws {
    let body = try body("deepseek", "deepseek-flash")
    let system = try #require(body["messages"]?[0]?["content"]?.string)
    #expect(
      system.contains("JSON") && system.contains(#""properties":{"text""#) && system.contains(#"{"text":"one line"#))
    #expect(body["thinking"]?["type"]?.string == "disabled")
    #expect(body["response_format"] == ["type": "json_object"])
  }

  @Test("Perplexity: one step, nothing stored; Google: JSON and a limit")
  func others() throws {
    let perplexity = try body("perplexity", "perplexity/sonar")
    #expect(perplexity["max_steps"]?.int == 1 && perplexity["store"]?.bool == false)
    let model = try Bench.model("google", "gemini-3.5-flash-lite")
    #expect(
      model.request(Bench.prompt, body: []).url
        == "https://generativelanguage.googleapis.com/v1beta/models/gemini-3.5-flash-lite:generateContent")
    let config = try body("google", "gemini-3.5-flash-lite")["generationConfig"]
    #expect(config?["maxOutputTokens"]?.int == 400 && config?["responseMimeType"]?.string == "application/json")
    #expect(config?["thinkingConfig"]?["thinkingLevel"]?.string == "MINIMAL")
  }

  @Test("The output limit is never above what the model takes")
  func fitted() throws {
    let model = try Bench.model("openai", "gpt-4o-mini")
    let long = Prompt(system: "s", user: "u", shape: Bench.prompt.shape, name: "n", maxOutput: 100_000)
    #expect(model.fitted(long).maxOutput == 16_384)
  }

  @Test("Prompts are in NFKC, so that a tokenizer that normalises makes no more bytes of them")
  func normalisation() {
    let prompt = Prompt(system: "ﷺ", user: "ﬁ…", shape: Bench.prompt.shape, name: "n", maxOutput: 1)
    #expect(prompt.user == "fi...")
    #expect(prompt.system.utf8.count == 33)
  }
}
