public import LanguageModels
public import Records

/// Writes a day's digest: by the first model whose answer holds, else by extraction; there always is one.
public struct DigestWriter: Sendable {
  private let governor: Governor?
  private let models: [Model]
  private let unusable: [Model.Unusable]
  private let cap: Int

  /// A writer.
  ///
  /// - Parameters:
  ///   - governor: lets requests out; nil for a digest without a model.
  ///   - models: in the order in which they are asked.
  ///   - unusable: configured models that cannot be asked; their sentences stand in the digest's origin.
  ///   - cap: nano-USD that one digest may cost.
  public init(governor: Governor?, models: [Model], unusable: [Model.Unusable] = [], cap: Int) {
    self.governor = governor
    self.models = governor == nil ? [] : models
    self.unusable = unusable
    self.cap = cap
  }

  /// The digest of the input's day, written anew where that is due.
  ///
  /// The stored one stands when it is final, when its stories have not changed materially, and when new ones could only
  /// be extracted though a model wrote the old one and the day goes on. `isForced` sets aside the first two.
  public func write(_ input: DigestInput, now: Instant, isForced: Bool = false) async -> DigestResult {
    let plan = DigestPlan(input)
    if let existing = input.existing, !isForced, await stands(existing, plan) {
      return kept(existing, plan, attempts: [])
    }
    let written = await attempt(plan, now: now)
    if let existing = input.existing, existing.origin.provider != "extract", written.origin.provider == "extract",
      existing.inputHash == plan.inputHash || !input.isFinal
    {
      return kept(existing, plan, attempts: written.origin.attempts)
    }
    return DigestResult(digest: written, isRewritten: true, attempts: written.origin.attempts)
  }

  /// What would be sent for the input's day, to whom and at what cost; nothing is sent and nothing written.
  public func preview(_ input: DigestInput) async -> DigestPreview {
    let plan = DigestPlan(input)
    let prompt = DigestPrompt.prompt(plan.material)
    var offers: [DigestPreview.Offer] = []
    for model in models where !plan.material.items.isEmpty {
      guard let governor else { continue }
      let quote = await governor.quote(prompt, of: model, for: plan.operation(cap: cap))
      offers.append(DigestPreview.Offer(model: model.label, quote: quote))
    }
    return DigestPreview(
      system: prompt.system, user: prompt.user, stories: plan.stories.count, items: plan.material.items.count,
      offers: offers, unusable: unusable.map(\.description))
  }

  private func stands(_ existing: Digest, _ plan: DigestPlan) async -> Bool {
    if existing.final || plan.stories.isEmpty && !existing.citations.isEmpty { return true }
    guard existing.inputHash == plan.inputHash else { return false }
    guard existing.origin.provider == "extract", !models.isEmpty, let governor else { return true }
    // A day that was extracted for want of a key is written by a model once there is one; a day on which models failed
    // is not tried again, so that a repeated run costs nothing.
    return await governor.wasTried(plan.operation(cap: cap))
  }

  private func kept(_ existing: Digest, _ plan: DigestPlan, attempts: [String]) -> DigestResult {
    var digest = existing
    if !existing.final {
      digest.final = plan.input.isFinal
      if !plan.input.numbers.isEmpty { digest.numbers = plan.input.numbers }
    }
    return DigestResult(digest: digest, isRewritten: false, attempts: attempts)
  }

  private func attempt(_ plan: DigestPlan, now: Instant) async -> Digest {
    var attempts = unusable.map(\.description)
    var tally = DigestTally()
    let operation = plan.operation(cap: cap)
    guard let governor, !plan.material.items.isEmpty else {
      if plan.material.items.isEmpty { attempts = [] }
      return plan.extracted(attempts: attempts, cost: 0, tally: tally, now: now)
    }
    for model in models {
      let outcome = await desk(governor, model, plan, operation).work()
      attempts += outcome.attempts
      if let judged = outcome.judged {
        guard !judged.isAcceptable else {
          let cost = await governor.spent(on: operation)
          return plan.assembled(judged.draft, by: model, attempts: attempts, cost: cost, now: now)
        }
        tally = judged.draft.tally.asAllReplaced
      }
      if outcome.isEnd { break }
    }
    let cost = await governor.spent(on: operation)
    return plan.extracted(attempts: attempts, cost: cost, tally: tally, now: now)
  }

  private func desk(
    _ governor: Governor, _ model: Model, _ plan: DigestPlan, _ operation: Operation
  ) -> Desk<DigestAssembly> {
    let prompt = DigestPrompt.prompt(plan.material)
    return Desk(
      governor: governor, model: model, operation: operation, prompt: prompt,
      repair: { DigestPrompt.prompt(plan.material, repair: ($0, $1)) },
      judge: { reply throws(DraftFault) in
        let draft = try DigestDraft(reply, shape: prompt.shape)
        let assembly = DigestAssembly(draft, material: plan.material, extract: plan.extract)
        return Judged(
          draft: assembly, isAcceptable: assembly.isAcceptable, verdict: assembly.verdict,
          problems: assembly.problems)
      })
  }
}
