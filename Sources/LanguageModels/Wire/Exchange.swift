import Records
import Transport

extension Model {
  /// The prompt with a limit of output that the model takes.
  func fitted(_ prompt: Prompt) -> Prompt {
    guard let maxOutput, maxOutput < prompt.maxOutput else { return prompt }
    return prompt.limited(to: maxOutput)
  }

  /// The serialised body of a request.
  func body(_ prompt: Prompt) -> [UInt8] {
    provider.request(prompt, self).body.serialized()
  }

  /// Output tokens that may be billed.
  func billableOutput(_ prompt: Prompt) -> Int {
    provider.thinkingEscapes ? 2 * prompt.maxOutput : prompt.maxOutput
  }

  /// The request: no redirect is followed, so that the key goes nowhere else.
  func request(_ prompt: Prompt, body: [UInt8]) -> HTTPRequest {
    let wire = provider.request(prompt, self)
    var headers = wire.headers
    headers["content-type"] = "application/json"
    if let key {
      switch provider.keyHeader {
      case .bearer: headers["authorization"] = key.reveal { "Bearer \($0)" }
      case .named(let name): headers[name] = key.reveal { $0 }
      }
    }
    // A model is silent until it has finished, so that a slow line cannot be told from a long thought.
    let limits = HTTPRequest.Limits(
      totalMs: price == .free ? 1_200_000 : 150_000, lowSpeedBytes: 0, lowSpeedSeconds: 0, maxBytes: 1 << 20,
      redirects: 0)
    return HTTPRequest(
      method: "POST", url: address + wire.path, headers: headers, body: body, limits: limits, followRedirects: false)
  }

  /// What a complete answer means.
  func read(_ response: HTTPResponse, prompt: Prompt, now: Instant) throws(Failure) -> Reply {
    let json = try? JSONValue.parse(response.body)
    guard response.status == 200 else {
      throw Failure(response, error: json ?? .null, isSpendLimit: provider.isSpendLimit, now: now)
    }
    guard let json, var reply = provider.reply(json) else { throw .unreadable }
    // Perplexity and llama.cpp say "completed" of an answer that the limit cut.
    if reply.ending == .complete, let usage = reply.usage, usage.output >= prompt.maxOutput, reply.json == nil {
      reply.ending = .truncated
    }
    if reply.ending == .complete, reply.text.isEmpty { reply.ending = .empty }
    return reply
  }
}
