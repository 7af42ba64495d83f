import Records
import Transport

extension Governor {
  /// Asks a model, once more where the rules allow it, and settles every attempt.
  public func ask(_ prompt: Prompt, of model: Model, for operation: Operation) async -> Asked {
    let prompt = model.fitted(prompt)
    let attempt = Attempt(prompt: prompt, model: model, operation: operation, body: model.body(prompt))
    if let reply = keptReply(attempt) {
      return Asked(result: .reply(reply), tries: ["\(model.label) \(reply.ending) (kept from an earlier run of today)"])
    }
    var tries: [String] = []
    while true {
      let bound = bound(attempt.body, prompt, model)
      if let refusal = refusal(of: model, for: operation, bound: bound, now: clock()) {
        return Asked(result: .notAsked(refusal), tries: tries + [refusal.description])
      }
      let result = await make(attempt, bound: bound ?? 0)
      tries.append(Self.sentence(model, result))
      guard case .failure(let failure) = result, let wait = failure.retryAfter,
        refusal(of: model, for: operation, bound: bound, now: clock()) == nil
      else { return Asked(result: result, tries: tries) }
      await sleep(wait)
    }
  }

  /// What does not change between two attempts with the same body.
  private struct Attempt {
    let prompt: Prompt
    let model: Model
    let operation: Operation
    let body: [UInt8]
    let bodyHash: String

    init(prompt: Prompt, model: Model, operation: Operation, body: [UInt8]) {
      self.prompt = prompt
      self.model = model
      self.operation = operation
      self.body = body
      bodyHash = SHA256.hex(body)
    }
  }

  private func keptReply(_ attempt: Attempt) -> Reply? {
    let now = clock()
    let name = attempt.model.provider.name
    guard let body = answers.find(bodyHash: attempt.bodyHash, provider: name, now: now) else { return nil }
    return try? attempt.model.read(HTTPResponse(status: 200, body: body, url: ""), prompt: attempt.prompt, now: now)
  }

  /// Reserves, sends, settles.
  private func make(_ attempt: Attempt, bound: Int) async -> Asked.Result {
    let model = attempt.model
    let id: String
    do throws(LanguageModelsError) {
      id = try reserve(attempt, bound)
    } catch {
      stopped = error.description
      return .notAsked(Refusal(.stopped, error.description))
    }
    let outcome = await send(attempt)
    let now = clock()
    if let body = outcome.kept {
      answers.keep(body, bodyHash: attempt.bodyHash, provider: model.provider.name, now: now)
    }
    let actual = outcome.isUnbilled ? 0 : charge(outcome.reply, attempt, bound)
    settle(id, actual, outcome, bound, attempt, now)
    log.record(
      .init(
        at: now, operation: attempt.operation.id, model: model, bodyHash: attempt.bodyHash, reply: outcome.reply,
        cost: actual, outcome: Self.sentence(model, outcome.result), prompt: attempt.prompt))
    if case .failure(let failure) = outcome.result { coolDown(model, after: failure, now: now) }
    return outcome.result
  }

  private func reserve(_ attempt: Attempt, _ bound: Int) throws(LanguageModelsError) -> String {
    guard var ledger else { throw LanguageModelsError("there is no ledger, so that no model is asked") }
    let id = try ledger.reserve(
      attempt.operation, bound: bound, bodyHash: attempt.bodyHash, of: attempt.model, now: clock())
    self.ledger = ledger
    return id
  }

  /// What came back, as far as money is concerned.
  private struct Outcome {
    var result: Asked.Result
    var isUnbilled = false
    /// The body, where it is an answer.
    var kept: [UInt8]?

    var reply: Reply? {
      if case .reply(let reply) = result { reply } else { nil }
    }
  }

  private func send(_ attempt: Attempt) async -> Outcome {
    let response: HTTPResponse
    do throws(TransportError) {
      response = try await client.send(attempt.model.request(attempt.prompt, body: attempt.body))
    } catch {
      return Outcome(result: .failure(Failure(error)), isUnbilled: error.bodyBytesSent == 0)
    }
    do throws(Failure) {
      let reply = try attempt.model.read(response, prompt: attempt.prompt, now: clock())
      return Outcome(result: .reply(reply), kept: response.body)
    } catch {
      return Outcome(result: .failure(error), isUnbilled: Failure.isCertainlyUnbilled(response))
    }
  }

  /// The provider's own statement first, then believable counts at the price, else the bound.
  private func charge(_ reply: Reply?, _ attempt: Attempt, _ bound: Int) -> Int {
    let model = attempt.model
    guard let reply, model.price != .free else { return bound }
    if let charge = reply.charge { return charge }
    guard let usage = reply.usage,
      usage.isPlausible(
        bodyBytes: attempt.body.count, promptBytes: attempt.prompt.bytes, answerBytes: reply.text.utf8.count,
        maxOutput: model.billableOutput(attempt.prompt))
    else { return bound }
    return model.price.cost(usage) ?? bound
  }

  private func settle(
    _ id: String, _ actual: Int, _ outcome: Outcome, _ bound: Int, _ attempt: Attempt, _ now: Instant
  ) {
    var word = LedgerEvent.Outcome.answered
    var again = false
    if case .failure(let failure) = outcome.result {
      word = failure.isStrain ? .strain : .failed
      again = failure.retryAfter != nil
    }
    if actual > bound {
      word = .breach
      stopped =
        "\(attempt.model.label) charged \(Money.text(actual)) for a request bounded at \(Money.text(bound)); no model is asked again in this run, check its price"
    }
    do throws(LanguageModelsError) {
      try ledger?.settle(.init(id: id, actual: actual, at: now, outcome: word, again: again))
    } catch {
      stopped = error.description
    }
  }

  private static func sentence(_ model: Model, _ result: Asked.Result) -> String {
    switch result {
    case .reply(let reply): "\(model.label) \(reply.ending)"
    case .failure(let failure): "\(model.label) \(failure)"
    case .notAsked(let refusal): refusal.description
    }
  }
}
